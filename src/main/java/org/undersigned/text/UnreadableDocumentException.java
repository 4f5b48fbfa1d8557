package org.undersigned.text;

/**
 * A document that has no text to give. The message is one line for the user, without the document's
 * name: it says what is wrong and, where there is one, the way out.
 */
public final class UnreadableDocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableDocumentException(String reason) {
    super(reason);
  }

  public UnreadableDocumentException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
