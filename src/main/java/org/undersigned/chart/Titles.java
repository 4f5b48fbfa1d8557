package org.undersigned.chart;

import java.util.Locale;

/**
 * What a statement is called in a picture: its title; its name where it has none; its name and in
 * which script the title is, where the typeface lacks a letter of it; a word for a name that cannot
 * be drawn either.
 */
final class Titles {
  private final Phrases phrases;
  private final Typeface type;

  Titles(Phrases phrases, Typeface type) {
    this.phrases = phrases;
    this.type = type;
  }

  /** Without quotation marks. */
  String plain(String title, String name) {
    String stripped = title.strip();
    if (!stripped.isEmpty() && drawn(stripped)) {
      return stripped;
    }
    String shown = drawn(name) ? name : phrases.text("title.unnamed");
    return stripped.isEmpty() ? shown : phrases.text(key(stripped), "name", shown);
  }

  /** In quotation marks, but for a name that stands for a title that cannot be drawn. */
  String quoted(String title, String name) {
    String plain = plain(title, name);
    return drawn(title) ? phrases.text("quote", "text", plain) : plain;
  }

  /** Whether the typeface has every letter of a title or name. */
  boolean drawn(String text) {
    return type.canDraw(text.strip());
  }

  private String key(String title) {
    String script = type.missing(title).map(s -> s.name().toLowerCase(Locale.ROOT)).orElse("other");
    String key = "title." + script;
    return phrases.has(key) ? key : "title.other";
  }
}
