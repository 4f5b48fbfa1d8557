package org.undersigned.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes UTF-8 to a standard stream, whatever the locale. A failed write is thrown, where {@link
 * PrintWriter} alone would hide it: a closed pipe has to end the run, a full disk has to be told.
 */
final class StandardWriter extends Writer {
  private final Writer target;

  private StandardWriter(FileDescriptor descriptor) {
    super();
    target = new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
  }

  static PrintWriter on(FileDescriptor descriptor) {
    return new PrintWriter(new java.io.BufferedWriter(new StandardWriter(descriptor), 1 << 16));
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    try {
      target.write(buffer, offset, length);
    } catch (IOException e) {
      throw new OutputLost(e);
    }
  }

  @Override
  public void flush() {
    try {
      target.flush();
    } catch (IOException e) {
      throw new OutputLost(e);
    }
  }

  @Override
  public void close() {
    flush();
  }

  /** A standard stream took no more. */
  static final class OutputLost extends RuntimeException {
    OutputLost(IOException cause) {
      super(cause.getMessage(), cause);
    }

    /** Whether the reader of the pipe went away, which is no error. */
    boolean closedPipe() {
      String message = String.valueOf(getMessage()).toLowerCase(java.util.Locale.ROOT);
      return message.contains("pipe");
    }
  }
}
