package org.undersigned.mention;

import java.util.Locale;
import java.util.Objects;

/**
 * A word with a grammatical job in lists, counts and dates: one row of the word tables.
 *
 * @param job what it does
 * @param value number, month or weekday; 0 otherwise
 * @param languages bit set over {@link Lexicon#languages()}
 */
public record Word(Job job, int value, long languages) {
  /** Value of a small word that stands behind the name it belongs to: X'e karşı. */
  public static final int BEHIND = 2;

  /** What a word does. */
  public enum Job {
    /** Joins two names of one list: and, as well as. */
    JOINER,
    /** Ties an office to its place, in a list item: ambassador to. */
    POST,
    /** Stands before a name and counts for nothing: the, de la. */
    ARTICLE,
    /** An office or body: Foreign Minister, Government of. */
    TITLE,
    /**
     * Beside an office: its holder holds it no more: former; value 1: it holds the office itself:
     * ex-president.
     */
    FORMER,
    /** Adds what others do to what was told before: also; value 1: between names and verb alone. */
    ALSO,
    /** Stands before a person's name: Mr, His Excellency. */
    ADDRESS,
    /** May stand inside a list: respectively, in its national capacity. */
    FILLER,
    /** Puts a party among a number of others: among, along with. */
    AMONG,
    /**
     * Puts a party beside those of the list that follows in its sentence: besides, in addition to;
     * value 2: the word stands behind the name.
     */
    BESIDES,
    /**
     * Makes the name before it what a group is about, not a party: the Sri Lanka Core Group; value
     * 1: in brackets behind it, it only looks on: observer.
     */
    GROUP_ON,
    /** Ties a name to its person or office, right behind an apostrophe: Italy's. */
    POSSESSIVE,
    /** The authors speak of themselves: we. */
    WE,
    /** A verb by which the authors speak of themselves without a pronoun: instamos. */
    OURS,
    /** Opens a letter: those named above it are its readers. */
    SALUTATION,
    /**
     * A text that several may make together: letter, declaration; value 1: its ending says that
     * something is said in it: levélben; value 2: it is one between those who make it, whatever it
     * is about: treaty.
     */
    WRITING,
    /** What several may do under one that leads, or the text that was spoken of: initiative, it. */
    UNDERTAKING,
    /**
     * What its makers do with a text: signed, adopted, published; value 1: an infinitive too, sign;
     * value 2: a noun, the signing of; value 3: what others are joined in, in signing; value 4:
     * what the text does, behind which they stand: it won the support of, or what is no text yet:
     * proposed; value 5: a verb that closes its sentence: imzaladılar; value 6: a verb that is said
     * of other things than texts as well: issued.
     */
    MAKES,
    /** Before those who do what a passive verb says, or between whom: by, between. */
    AGENT,
    /**
     * A verb before its subject, where the language turns them round: fordern; value 1: it only
     * tells the tense: haben; value 2: it gives out a text: veröffentlichten.
     */
    INVERTED,
    /** Before those to whom a text is written: to. */
    READER,
    /**
     * Puts parties beside the subject of a verb: together with, joined by; value 1: is that verb
     * itself: joined; value 2: an office stands behind them: with his Polish counterpart; value 3:
     * it stands behind the parties itself: とともに; value 4: it counts before others who are counted
     * alone: with eight other countries.
     */
    COMPANY,
    /** What a group issues, right behind its name in a title: statement, press release. */
    TEXT,
    /** Says of a text that several make it: joint, common, trilateral. */
    JOINT,
    /** What a meeting adopts, as its own title names it: final communiqué, declaration. */
    OUTCOME,
    /**
     * Those who met, or their meeting, as the subject of what they agreed: the ministers; value 1:
     * the meeting, wherever it stands: summit.
     */
    MEETING,
    /** Some of a collective's members, not all: most, several. */
    SOME,
    /**
     * Opens a line of a signature block: for, on behalf of the Government of; value 2: it stands
     * behind the party: hükümeti adına.
     */
    SIGNS_FOR,
    /** Turns an act into its refusal: has not signed. */
    NEGATION,
    /** Right before who acts: it is not said that they do: if, whether. */
    CONDITION,
    /** Opens what a text is about: a statement on, a letter concerning. */
    TOPIC,
    /** An abbreviation whose full stop ends no sentence. */
    ABBREVIATION,
    NUMBER,
    /** What is counted: countries, delegations. */
    COUNTED,
    /** around, some, nearly. */
    ABOUT,
    /** more than, at least. */
    AT_LEAST,
    /** A number that follows what it counts: the countries three. */
    NUMBER_AFTER,
    /** Makes the number beside it a place in an order: article, resolution. */
    ORDINAL,
    /** Before a figure: it counts places or addressees, not those who act: in, across. */
    SIDE,
    /** other, further: the figure leaves somebody out. */
    OTHERS,
    /** Makes a collective's name mean its members: member states (of). */
    MEMBERS,
    /** Adds the members to the collective: and its member states. */
    AND_MEMBERS,
    /**
     * Says what the statement does: 1 commit, 2 support, 3 call, 4 concern, 5 condemn; 6 blames
     * without condemning: oppose, criticise; 0 is what both sides of a dispute are asked to come
     * to: talks, a ceasefire.
     */
    STANCE,
    /**
     * Before a name: it suffers the deed: against; value 1: it is where the deed is done: in; value
     * 2: the word stands behind the name; value 4: an ending of the name makes it a place; value 5:
     * it belongs to the verb behind the name where that verb blames; value 6: it stands behind the
     * name and belongs to the verb, so that the name is asked where that verb demands.
     */
    TOWARD,
    /**
     * Before a name: it does the deed: by, of; value 2: the word stands behind the name; value 3:
     * it gives what another takes: from; value 4: right behind a passive verb it brings who does
     * what the verb says: by.
     */
    DOER,
    /** Those who hold power, named without their state: the authorities, the junta. */
    RULERS,
    /** A name that means land and no government: Gaza. */
    TERRITORY,
    /** Stands for what was told before: this, such; value 1: with its verb: they are. */
    POINTER,
    /**
     * What is a state's and not its government: people, territory, rebels; value 2: right behind
     * its name alone: crisis.
     */
    APART,
    /** 1 to 12; 13 to 24 are those of the Solar Hijri calendar. */
    MONTH,
    /** Before a year: counted from the year that is the value. */
    ERA,
    /** Brings up an earlier act whose date follows: recalling. */
    CITES,
    /** In a title, before the sides of a meeting or agreement: between, among. */
    BETWEEN,
    /** Tells of an act of another day, or of another text: last month, in a separate. */
    ELSEWHEN,
    /** Speaks for itself alone where a text is quoted: the ministry, a spokesman. */
    VOICE,
    /**
     * Before a verb: what it says is only wanted or thought of: should, would; value 1: it is still
     * to come, and the verb may stand apart: wollen ... unterzeichnen; value 2: that verb.
     */
    WISH,
    /**
     * Right before a verb: it stands for what was said, and the subject follows: so, this is what.
     */
    SAID,
    /**
     * Before who receives others: at the invitation of, received by; value 2: the words stand
     * behind who does: daveti üzerine.
     */
    HOST,
    /** A verb of what anybody may do without a joint text: met, notified. */
    EVERYDAY,
    /** Right before a day: the document itself bears it: letter dated. */
    DATED,
    /** Right before a day: something begins or ends then, and nobody acts: from, until. */
    BOUND,
    WEEKDAY,
    /**
     * In a table: value 1 heads the column that says who signed, or when: signature; value 2 is a
     * cell of it that says that one did not: no, pending; value 3 heads the column of those who
     * left: withdrawal.
     */
    COLUMN,
    /** Yesterday, today: days from the page's date. */
    RELATIVE_DAY;

    static Job of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** Whether it is a text between parties: treaty. */
  public boolean isTreaty() {
    return job == Job.WRITING && value == 2;
  }

  /** Whether it stands at a name that is where something is done: in. */
  public boolean isPlace() {
    return job == Job.TOWARD && value == 1;
  }

  /** Whether it is the ending of a name that is where something is done. */
  public boolean isPlaceEnding() {
    return job == Job.TOWARD && value == 4;
  }

  public Word {
    Objects.requireNonNull(job);
  }
}
