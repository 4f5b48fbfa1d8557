package org.undersigned.role.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.text.Chars;

/** Places where somebody is accredited, which are no parties: the embassy of Ireland in Poland. */
public final class Posts {
  /** Characters of a country's name. */
  private static final int LONGEST_NAME = 60;

  /** Characters of an office, its post and the article before a place. */
  private static final int LONGEST_OFFICE = 60;

  /** Characters of words that say who acts for a party, and where that one is accredited. */
  private static final int LONGEST_REPRESENTATIVE = 80;

  /** Characters of a dateline behind its place: a day and an agency, a dash, a word. */
  private static final int LONGEST_DATELINE = 70;

  /** Letters of an abbreviation, which is in capitals anywhere: US. */
  private static final int SHORT_NAME = 3;

  /** A town before its country, at the head of a line. */
  private static final Pattern TOWN = Pattern.compile("\\p{Lu}[\\p{L}'. -]{1,25}, ");

  private static final int LONGEST_TOWN = 30;

  /** A day and an agency, a dash, and the first word of the report. */
  private static final Pattern DATELINE =
      Pattern.compile("([^\\n\u2014\u2013]{0,40}?)(?:\u2014|\\s\u2013|\\s-)[-\\s]*(\\p{L}+)");

  private static final Jobs GROUPS = Jobs.of(Word.Job.GROUP_ON);
  private static final Jobs POSTS = Jobs.of(Word.Job.POST);
  private static final Jobs TOPICS = Jobs.of(Word.Job.TOPIC);

  private final Scan scan;

  public Posts(Scan scan) {
    this.scan = scan;
  }

  /**
   * Whether the name is such a place: after an office and its party, or in words that are a post as
   * a whole ("ambassadors to the United Nations").
   *
   * @param last the name before this one, null when there is none nearby
   * @param gap what stands between the two, null without {@code last}
   */
  public boolean isPlace(Mention m, Mention last, Gap gap) {
    if (gap != null && gap.post() && gap.link() == Gap.Link.ADJACENT && isOfficeOf(last)) {
      return true;
    }
    if (isSubject(m)) {
      return true;
    }
    int from = Math.max(0, m.start() - LONGEST_OFFICE);
    if (!scan.hasWord(Math.max(0, from - LONGEST_OFFICE), m.end(), Word.Job.TITLE)) {
      return false; // a place of accreditation stands behind an office
    }
    for (Scan.WordHit w : scan.words(from, m.end(), POSTS)) {
      if ((w.span().contains(m.span()) || isPlacePost(w, m))
          && !isSeat(w)
          && (opensBracket(w.span().start())
              || wordBefore(w.span().start(), Word.Job.TITLE) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a name is where the officer is accredited who acts for the party before it: Kenya,
   * represented by its ambassador to Japan, Fiji and Norway.
   *
   * @param last the party; may be null
   */
  boolean isOfRepresentative(Mention m, Mention last) {
    if (last == null || m.start() - last.end() > LONGEST_REPRESENTATIVE) {
      return false;
    }
    String between = scan.text().substring(last.end(), m.start());
    boolean acts = scan.hasWord(last.end(), m.start(), Word.Job.AGENT) || isInOpenBracket(between);
    return acts
        && between.chars().noneMatch(c -> ".;\n".indexOf(c) >= 0)
        && scan.hasWord(last.end(), m.start(), Word.Job.TITLE)
        && isBehindPost(m);
  }

  /**
   * Whether a name is only what the office of the one before it is about: X, chair of the
   * initiative on Y, Z.
   */
  boolean isTopicOfOffice(Mention m, Mention last) {
    if (last == null || m.start() - last.end() > LONGEST_REPRESENTATIVE) {
      return false;
    }
    String between = scan.text().substring(last.end(), m.start());
    Scan.WordHit topic = scan.lastWord(last.end(), m.start(), TOPICS);
    int behind = m.end() < scan.text().length() ? scan.text().charAt(m.end()) : '\n';
    return topic != null
        && touches(topic.span().end(), m.start())
        && between.chars().noneMatch(c -> ".;:\n".indexOf(c) >= 0)
        && between.indexOf(',') == between.lastIndexOf(',')
        && scan.hasWord(last.end(), topic.span().start(), Word.Job.TITLE)
        && ",;\n)".indexOf(behind) >= 0;
  }

  private static boolean isInOpenBracket(String between) {
    return between.lastIndexOf('(') > between.lastIndexOf(')');
  }

  /** Whether a post stands right before a name, and an office before the post. */
  private boolean isBehindPost(Mention m) {
    for (Scan.WordHit w : scan.words(Math.max(0, m.start() - LONGEST_OFFICE), m.end(), POSTS)) {
      boolean touching = w.span().contains(m.span()) || touches(w.span().end(), m.start());
      if (touching && (w.word().value() > 0 || wordBefore(w.span().start(), Word.Job.TITLE) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a group is named for it: the Sri Lanka Core Group; or it looks on: X (observer). */
  private boolean isSubject(Mention m) {
    String text = scan.text();
    int next = Chars.pastPlainSpace(text, m.end());
    boolean aside = next < text.length() && text.charAt(next) == '(';
    int place = aside ? next + 1 : next;
    int to = Math.min(text.length(), place + LONGEST_OFFICE);
    return next > m.end()
        && scan.words(place, to, GROUPS).stream()
            .anyMatch(w -> w.span().start() == place && w.word().value() == (aside ? 1 : 0));
  }

  /** A capital that opens a dateline or stands before a day, or its country right behind it. */
  boolean isVenue(Mention m, Mention last) {
    String text = scan.text();
    if (m.isOnly(FormKind.CAPITAL)) {
      int after = m.end();
      if (after + 2 < text.length() && text.charAt(after) == ',' && text.charAt(after + 1) == ' ') {
        int next = after + 2;
        boolean day = Character.isDigit(text.charAt(next));
        return day || scan.endOfWord(next, Word.Job.MONTH) > 0 || isOf(m, next);
      }
      return false;
    }
    if (opensReport(m)) {
      return true;
    }
    return last != null
        && last.isOnly(FormKind.CAPITAL)
        && last.entity().equals(m.entity())
        && text.substring(last.end(), m.start()).equals(", ");
  }

  /**
   * Whether a name in capitals and a dash open a line, or a town, its country and a dash: SINGAPORE
   * (AP) \u2014 Malaysia has; BONN, GERMANY -- Today.
   */
  private boolean opensReport(Mention m) {
    if (!(opensLine(m.start()) ? isInCapitals(scan.words(m)) : isBehindTown(m.start()))) {
      return false;
    }
    String text = scan.text();
    String behind = text.substring(m.end(), Math.min(text.length(), m.end() + LONGEST_DATELINE));
    Matcher dash = DATELINE.matcher(behind);
    return dash.lookingAt()
        && scan.firstMention(m.end(), m.end() + dash.end(1)) == null
        && !isInCapitals(dash.group(2));
  }

  private boolean opensLine(int place) {
    return place == 0 || scan.text().charAt(place - 1) == '\n';
  }

  /** Whether a line begins with a town and a comma, and goes on with what stands at a place. */
  private boolean isBehindTown(int place) {
    if (!scan.text().startsWith(", ", place - 2)) {
      return false;
    }
    int line = place;
    while (!opensLine(line) && place - line <= LONGEST_TOWN) {
      line--;
    }
    return TOWN.matcher(scan.text()).region(line, place).matches();
  }

  private static boolean isInCapitals(String name) {
    boolean capital = false;
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
      capital |= Character.isUpperCase(name.charAt(i));
    }
    return capital && name.length() > SHORT_NAME;
  }

  /** Whether the country of a capital is named at a place: in Astana, Kazakhstan. */
  private boolean isOf(Mention capital, int place) {
    Mention m = scan.firstMention(place, Math.min(scan.text().length(), place + LONGEST_NAME));
    return m != null && m.start() == place && m.entity().equals(capital.entity());
  }

  /** Whether brackets hold both names: (ambassador to X and Y). */
  boolean isInSameBracket(Mention before, Mention m) {
    if (m.start() - before.end() > LONGEST_OFFICE) {
      return false;
    }
    String between = scan.text().substring(before.end(), m.start());
    return between.chars().noneMatch(c -> ListSigns.isOpening((char) c) || c == '\n')
        && new Words(scan).closes(m.end(), Math.min(scan.text().length(), m.end() + LONGEST_OFFICE))
        && between.chars().noneMatch(c -> ListSigns.isClosing((char) c));
  }

  /** Whether a bracket opens right before a place: X (accredited to Y). */
  private boolean opensBracket(int place) {
    return place > 0 && ListSigns.isOpening(scan.text().charAt(place - 1));
  }

  /** Whether an office takes the word up: "the governments in" stand before their own countries. */
  private boolean isSeat(Scan.WordHit w) {
    return scan.words(Math.max(0, w.span().start() - LONGEST_OFFICE), w.span().end()).stream()
        .anyMatch(
            t ->
                t.word().job() == Word.Job.TITLE
                    && t.span().start() < w.span().start()
                    && t.span().end() == w.span().end());
  }

  /** Whether the word tells a place of accreditation wherever it follows an office. */
  boolean isPlacePost(Scan.WordHit w, Mention m) {
    return w.word().value() > 0
        && w.span().end() <= m.start()
        && touches(w.span().end(), m.start());
  }

  /** Whether a name is the body to which an officer is accredited: of X to the United Nations. */
  public boolean isOfPost(Mention m) {
    int from = Math.max(0, m.start() - LONGEST_OFFICE);
    return scan.words(from, m.end(), POSTS).stream().anyMatch(w -> w.span().contains(m.span()));
  }

  /** Whether an office stands right before the name: the embassy of Ireland. */
  private boolean isOfficeOf(Mention m) {
    return wordBefore(m.start(), Word.Job.TITLE) >= 0
        || scan.endOfWord(m.start(), Word.Job.TITLE) > 0; // Delegation of the Union in X
  }

  /** Start of the word with this job that ends right before a place but for an article, or -1. */
  private int wordBefore(int end, Word.Job job) {
    int start = -1;
    for (Scan.WordHit w : scan.words(Math.max(0, end - LONGEST_OFFICE), end, Jobs.of(job))) {
      if (w.span().end() <= end && touches(w.span().end(), end)) {
        start = start < 0 ? w.span().start() : Math.min(start, w.span().start());
      }
    }
    return start;
  }

  private boolean touches(int from, int to) {
    int at = from;
    while (at < to) {
      if (Character.isLetterOrDigit(scan.text().charAt(at))) {
        int end = scan.endOfWord(at, Word.Job.ARTICLE);
        if (end < 0 || end > to) {
          return false;
        }
        at = end;
      } else if (scan.text().charAt(at) == ' ') {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }
}
