package org.undersigned.role.run;

import java.util.regex.Pattern;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Mention;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;

/** Several places where one is accredited: accredited to X, Y and Z; Embassy of U in V. */
final class Accreditation {
  /** Characters of an office, its post and the article before a place. */
  private static final int REACH = 60;

  /** Characters at the head of a page in which the embassy stands whose page it is. */
  private static final int LETTERHEAD = 200;

  /** No more than a town follows a name at the end of its line. */
  private static final Pattern LINE_END = Pattern.compile("(, \\p{Lu}[\\p{L}. -]{1,25})?\\s*\\n");

  /** A word's value: places all: accredited to. */
  private static final int ALL = 3;

  private static final Jobs POSTS = Jobs.of(Word.Job.POST);

  private final Scan scan;
  private final Posts posts;

  /** Whether the text has words that place all names behind them. */
  private final boolean places;

  /** Whether others may follow the last place. */
  private boolean open;

  Accreditation(Scan scan, Posts posts) {
    this.scan = scan;
    this.posts = posts;
    this.places =
        scan.words(0, scan.text().length(), POSTS).stream().anyMatch(w -> w.word().value() == ALL);
  }

  /** Whether a place of accreditation is followed by another: in a bracket, or in such a list. */
  boolean goesOn(Gap.Link link, Mention last, Mention m) {
    return posts.isInSameBracket(last, m)
        || open && link == Gap.Link.SEPARATED && isListed(last, m);
  }

  /** Tells of the next name whether it is a place like the one before. */
  void next(Mention m, boolean another) {
    open = another && open || isAccredited(m);
  }

  private boolean endsLetterhead(Mention m) {
    return m.end() < LETTERHEAD
        && LINE_END.matcher(scan.text()).region(m.end(), scan.text().length()).lookingAt();
  }

  /** Whether a name goes on with a list of such places: no office, and no bracket, in between. */
  private boolean isListed(Mention last, Mention m) {
    String between = scan.text().substring(last.end(), m.start());
    return between.chars().noneMatch(c -> ListSigns.isClosing((char) c))
        && !scan.hasWord(last.end(), m.start(), Word.Job.TITLE);
  }

  /** Whether words right before a name, and others behind it, tell where one is accredited. */
  private boolean isAccredited(Mention m) {
    boolean letterhead = endsLetterhead(m);
    return (places || letterhead)
        && scan.words(Math.max(0, m.start() - REACH), m.start(), POSTS).stream()
            .anyMatch(w -> (w.word().value() == ALL || letterhead) && posts.isPlacePost(w, m));
  }
}
