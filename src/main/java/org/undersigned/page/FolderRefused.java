package org.undersigned.page;

import java.io.IOException;

/** An output folder that may not or cannot be written; the message is one line for the user. */
public final class FolderRefused extends IOException {

  /** A refusal whose message says what, where and what to do. */
  public FolderRefused(String message) {
    super(message);
  }

  /** The same, with the failure behind it. */
  public FolderRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
