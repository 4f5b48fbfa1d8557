package org.undersigned.mention;

import java.util.Locale;
import java.util.Objects;

/**
 * A phrase that says what the names beside it do: one row of the cue tables.
 *
 * @param id {@code language:name}, shown as the rule that decided
 * @param act what the names do
 * @param reach on which side of the phrase the names stand
 * @param gap how many words may stand between the phrase and the names
 * @param language BCP 47
 */
public record Cue(String id, Act act, Reach reach, int gap, String language) {

  /** What a cue says of the names it reaches. */
  public enum Act {
    /** They sign: {@code signed by}, {@code joint statement by}. */
    SIGN,
    /** They sign, and more do that are not named: {@code countries including}. */
    PARTIAL,
    /** They are the subject of the sentence; its verb decides: {@code the foreign ministers of}. */
    SUBJECT,
    /** They speak as one: {@code condemn}, {@code expressed}. */
    SPEAK,
    /** They joined after the others. */
    JOIN,
    /** They align themselves. */
    ALIGN,
    /** One of them delivers it. */
    DELIVER,
    /** One of them leads. */
    LEAD,
    /** Speaks for: the speaker stands before, those spoken for after. */
    BEHALF,
    /** The speaker's own country. */
    OWN,
    /** Refused to sign. */
    DECLINE,
    /** Dissociated itself. */
    DISSOCIATE,
    WITHDRAW,
    /** Reported as missing from the list. */
    ABSENT,
    /** Left out of a collective. */
    EXCEPT,
    /** Condemned, or demanded of. */
    TARGET,
    /** They sign another statement, which answers this one. */
    RIVAL,
    /** They met, or took part: where the document speaks of what the meeting said, it is theirs. */
    ATTEND,
    /** Something else: voters, guests, observers, traders. */
    OTHER,
    /** Right beside names: those who act live in these states and do not govern: companies from. */
    WITHIN,
    /** The document speaks of one joint act. */
    JOINT,
    /** It speaks of a text that one party alone may issue as well: a declaration, a letter. */
    TEXT,
    /**
     * The joint text beside it is planned, drafted or expected, and not yet made; that behind it,
     * where it reaches but those, is only alleged.
     */
    PLAN,
    /** The document reports several acts, each its own. */
    SEPARATE;

    /** Whether those it speaks of did not sign, or not in the end. */
    public boolean isRefusal() {
      return switch (this) {
        case DECLINE, DISSOCIATE, WITHDRAW, ABSENT -> true;
        default -> false;
      };
    }

    static Act of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** Where the names stand. */
  public enum Reach {
    /** The names follow the phrase. */
    AFTER,
    /** The names stand before the phrase. */
    BEFORE,
    /** The phrase is a heading, the names stand below it. */
    BELOW,
    /** The phrase speaks of the whole document. */
    DOCUMENT;

    static Reach of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  public Cue {
    Objects.requireNonNull(id);
    Objects.requireNonNull(act);
    Objects.requireNonNull(reach);
    Objects.requireNonNull(language);
  }
}
