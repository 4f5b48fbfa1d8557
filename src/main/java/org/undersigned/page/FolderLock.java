package org.undersigned.page;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One writer to a folder. The operating system drops the lock when its process ends in whatever
 * way, so that a killed run blocks nobody.
 */
public final class FolderLock implements Closeable {
  private static final int TRIES = 20;
  private static final int LONGEST = 1 << 16;
  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The only run that writes into a folder that exists and is added to rather than replaced. */
  public static FolderLock inside(Path folder) throws IOException {
    return take(folder.resolve(".undersigned-lock"), folder);
  }

  static FolderLock take(Path file, Path folder) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        FileLock lock = channel.tryLock();
        if (lock == null) {
          channel.close();
          throw inUse(folder);
        }
        if (isStill(file, channel)) {
          return new FolderLock(file, channel);
        }
      } catch (OverlappingFileLockException e) {
        channel.close();
        throw inUse(folder);
      } catch (FolderRefused e) {
        throw e;
      } catch (IOException full) {
        channel.close();
        Files.deleteIfExists(file);
        throw full;
      }
      channel.close();
    }
    throw inUse(folder);
  }

  /**
   * The holder removes the file on leaving: what was locked may be a name that is gone. Told by a
   * length of chance, and without opening the file again: to close it would drop the lock.
   */
  private static boolean isStill(Path file, FileChannel channel) throws IOException {
    int length = 1 + ThreadLocalRandom.current().nextInt(LONGEST);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(new byte[] {'.'}), length - 1);
    try {
      return Files.size(file) == length;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static FolderRefused inUse(Path folder) {
    return new FolderRefused(folder + " is being written by another run; wait for it to end");
  }

  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // a lock file that stays behind is taken over by the next run
      return;
    }
  }
}
