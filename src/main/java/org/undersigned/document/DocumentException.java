package org.undersigned.document;

import java.io.IOException;

/** A document that cannot be had. The message is one line for the user, without its name. */
public final class DocumentException extends IOException {
  private static final long serialVersionUID = 1L;

  public DocumentException(String reason) {
    super(reason);
  }
}
