package org.undersigned.role;

import java.util.Optional;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.run.Item;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Words;
import org.undersigned.text.Chars;
import org.undersigned.text.Span;

/** Those to whom a text is written, who make none: an open letter to the governments of X. */
final class Addressees {
  /** Plain words from a text to those who are written to. */
  private static final int MOST_SENT = 3;

  private static final Jobs OFFICE = Jobs.of(Word.Job.TITLE);
  private static final Jobs READER = Jobs.of(Word.Job.READER);
  private static final Jobs ARTICLE = Jobs.of(Word.Job.ARTICLE);
  private static final Jobs LONGER =
      Jobs.of(Word.Job.BESIDES, Word.Job.JOINER, Word.Job.TOPIC, Word.Job.AMONG);

  private final Scan scan;
  private final Words words;
  private final Subject subject;
  private final InText inText;
  private final NearWords near;

  Addressees(Scan scan, Words words, Subject subject, InText inText) {
    this.scan = scan;
    this.words = words;
    this.subject = subject;
    this.inText = inText;
    this.near = new NearWords(scan);
  }

  /** The word for "to" between a text and a list of those who are written to. */
  Optional<Span> wordOf(Run run, Span sentence) {
    int from = Math.max(sentence.start(), run.start() - NearWords.REACH);
    Span to = near.last(NearWords.READER, from, run.start());
    Span writing = to == null ? null : near.last(NearWords.WRITING, sentence.start(), to.start());
    boolean sent =
        writing != null
            && subject.isOffice(to.end(), run.start())
            && subject.clause(to.end(), run.start()) == to.end()
            && !isPart(to)
            && !isBeforeOthers(writing, to, run, sentence)
            && !isArticle(scan, to, run)
            && !isPost(to, run)
            && words.between(writing.end(), to.start(), MOST_SENT) <= MOST_SENT
            && !near.has(NearWords.AGENT, writing.end(), run.start())
            && scan.mentions(writing.end(), to.start()).isEmpty();
    return sent ? Optional.of(to) : Optional.empty();
  }

  /**
   * Whether a word for "to" speaks of others than a list, which does what is said in the text: in a
   * letter to the Commission ask the ministers of X; in a letter to the Commission the ministers of
   * X ask.
   */
  private boolean isBeforeOthers(Span writing, Span to, Run run, Span sentence) {
    if (!inText.isInside(writing.start(), sentence.start())) {
      return false;
    }
    return subject.turned(to.end(), run.start()) >= 0
        || scan.words(to.end(), run.start(), ARTICLE).stream()
            .map(Scan.WordHit::span)
            .anyMatch(a -> isOther(to.end(), a) && opensOffice(a.end(), run.start()));
  }

  /** Whether a plain word stands right before an article that is no "of". */
  private boolean isOther(int from, Span article) {
    int word = scan.text().lastIndexOf(' ', article.start() - 2) + 1;
    return word >= from
        && words.between(word, article.start(), 1) == 1
        && !scan.hasWord(word, article.start(), Word.Job.TITLE)
        && !scan.hasWord(article.start(), article.end(), Word.Job.DOER);
  }

  private boolean opensOffice(int from, int list) {
    return scan.words(from, list, OFFICE).stream()
        .anyMatch(o -> words.between(from, o.span().start(), 1) <= 1);
  }

  /**
   * Whether a word for "to" is the article of the first name, because the next has one that is no
   * "to": "a Finlândia e a Noruega".
   */
  static boolean isArticle(Scan scan, Span word, Run run) {
    if (scan.endOfWord(word.start(), Word.Job.ARTICLE) != word.end()
        || !Chars.areBlank(scan.text(), word.end(), run.start())) {
      return false;
    }
    for (int i = 1; i < run.size(); i++) {
      int from = run.items().get(i - 1).end();
      int to = run.items().get(i).start();
      if (scan.words(from, to, READER).stream().anyMatch(w -> !isSame(scan, w.span(), word))) {
        return false;
      }
    }
    Item last = run.items().get(run.size() - 1);
    return run.size() > 1
        && scan.words(run.items().get(run.size() - 2).end(), last.start(), ARTICLE).stream()
            .anyMatch(w -> Chars.areBlank(scan.text(), w.span().end(), last.start()));
  }

  private static boolean isSame(Scan scan, Span a, Span b) {
    return scan.text()
        .substring(a.start(), a.end())
        .equals(scan.text().substring(b.start(), b.end()));
  }

  /** Whether a word ties an office to its party: ambassadene til Norge. */
  private boolean isPost(Span word, Run run) {
    return !scan.hasWord(word.end(), run.start(), Word.Job.TITLE)
        && scan.words(Math.max(0, word.start() - NearWords.REACH), word.start(), OFFICE).stream()
            .anyMatch(w -> Chars.areBlank(scan.text(), w.span().end(), word.start()));
  }

  /** Whether a word is the last of a phrase with another job: in addition to. */
  private boolean isPart(Span word) {
    return scan.words(Math.max(0, word.start() - NearWords.REACH), word.end(), LONGER).stream()
        .anyMatch(w -> w.span().end() == word.end() && w.span().start() < word.start());
  }
}
