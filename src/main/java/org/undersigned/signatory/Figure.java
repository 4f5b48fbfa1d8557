package org.undersigned.signatory;

import org.undersigned.text.Span;

/**
 * A figure and where it stands.
 *
 * @param persons whether ministers, leaders or members are counted, not states
 * @param signed whether words like "signed by" stand right before it
 * @param acting whether the words of the act stand near
 * @param doing whether the verb of the act follows right after it
 * @param titled whether it stands in a heading
 * @param bare whether no noun says what is counted: "the fourteen"
 */
record Figure(
    int count,
    StatedCount.Kind kind,
    Span span,
    boolean persons,
    boolean signed,
    boolean acting,
    boolean doing,
    boolean titled,
    boolean bare) {}
