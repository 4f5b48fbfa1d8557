package org.undersigned.mention;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.text.Chars;

/**
 * The code of a state in brackets behind its name is no second party, though a body may be called
 * so: "Canada (CAN)" does not name the Andean Community.
 */
final class OwnCodes {
  private OwnCodes() {}

  /** The mentions less such codes. */
  static List<Mention> without(String text, List<Mention> mentions) {
    List<Mention> kept = null;
    for (int i = 1; i < mentions.size(); i++) {
      Mention code = mentions.get(i);
      boolean own = isCode(text, mentions.get(i - 1), code);
      if (own && kept == null) {
        kept = new ArrayList<>(mentions.subList(0, i));
      } else if (!own && kept != null) {
        kept.add(code);
      }
    }
    return kept == null ? mentions : kept;
  }

  private static boolean isCode(String text, Mention name, Mention code) {
    String entity = name.entity();
    int at = Chars.pastPlainSpaces(text, name.end(), code.start());
    return at + 1 == code.start()
        && "([（".indexOf(text.charAt(at)) >= 0
        && code.end() - code.start() == entity.length()
        && text.startsWith(entity, code.start())
        && !entity.equals(code.entity());
  }
}
