package org.undersigned.document;

/** What an argument stands for: a document that can be read, or the reason why there is none. */
public sealed interface Given permits PendingDocument, Failure {

  /** Path or address as the user gave it, for messages. */
  String origin();
}
