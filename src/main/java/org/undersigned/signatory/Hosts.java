package org.undersigned.signatory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.mention.Cue;
import org.undersigned.mention.FormKind;
import org.undersigned.mention.Jobs;
import org.undersigned.mention.Scan;
import org.undersigned.mention.Word;
import org.undersigned.role.Readings;
import org.undersigned.role.RunReading;
import org.undersigned.role.run.Run;
import org.undersigned.role.run.Sentences;
import org.undersigned.text.Span;
import org.undersigned.text.StatementText;

/** A host and the guests that the same sentence names by office: X hosted its counterparts. */
final class Hosts {
  /** Rows that name who receives others, in any language: {@code en:host}. */
  private static final Pattern HOST = Pattern.compile(":(host|visited)(-\\d+)?$");

  /** Characters from the verb to the guests. */
  private static final int REACH = 160;

  private static final int FEWEST_GUESTS = 2;

  /** The rule of host and guests. */
  static final String INVITED = "structure:host-and-guests";

  /** Rows of what guests do elsewhere: a visit. */
  private static final Pattern VISIT = Pattern.compile(":did-else(-\\d+)?$");

  /** What else may be said of host and guests. */
  static final Set<Cue.Act> OPEN =
      EnumSet.of(Cue.Act.SUBJECT, Cue.Act.SPEAK, Cue.Act.ATTEND, Cue.Act.SIGN);

  /** The value of words behind which the state stands that is visited: paid a visit to. */
  private static final int VISITED = 1;

  private static final Jobs HOST_WORDS = Jobs.of(Word.Job.HOST);

  private final StatementText statement;
  private final Scan scan;
  private final Readings readings;
  private final Collectives collectives;
  private final Sentences sentences;
  private final Offices offices;

  Hosts(Evidence evidence) {
    this.statement = evidence.statement();
    this.scan = evidence.scan();
    this.readings = evidence.readings();
    this.collectives = evidence.collectives();
    this.sentences = new Sentences(statement, scan);
    this.offices = new Offices(scan);
  }

  /** Host and guests; none where nobody received others. */
  List<RunReading> met() {
    for (RunReading host : readings.runs()) {
      boolean receives = host.is(Cue.Act.OTHER) || host.is(Cue.Act.ATTEND);
      if (receives
          && host.run().size() == 1
          && HOST.matcher(host.rule()).find()
          && collectives.states(host.run()) == 1) {
        List<RunReading> guests = guestsOf(host);
        if (!guests.isEmpty()) {
          guests.add(0, host);
          return guests;
        }
      }
    }
    return List.of();
  }

  /**
   * Host and guests where words tell who invited or received whom: at the invitation of X, the
   * ministers of Y and Z came; the minister of Y was received by his counterpart of X.
   */
  List<RunReading> invited() {
    for (Scan.WordHit w : scan.words(0, scan.text().length(), HOST_WORDS)) {
      List<RunReading> all = aroundTheWords(w);
      Set<String> states = new HashSet<>();
      all.forEach(r -> states.addAll(r.run().entities()));
      if (states.size() > 1) {
        return all;
      }
    }
    return List.of();
  }

  /**
   * The single hosts of those who are listed, in their sentence.
   *
   * @param lists told apart by where they stand, as the answer is
   */
  Set<Run> hostsOf(Set<Run> lists) {
    Set<Run> hosts = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Scan.WordHit w : scan.words(0, scan.text().length(), HOST_WORDS)) {
      List<RunReading> all = aroundTheWords(w);
      boolean guests = all.stream().anyMatch(r -> lists.contains(r.run()));
      all.stream()
          .map(RunReading::run)
          .filter(r -> guests && !lists.contains(r) && collectives.states(r) == 1)
          .forEach(hosts::add);
    }
    return hosts;
  }

  /** The parties of a sentence that tells of a host; none where nobody's office is told. */
  private List<RunReading> aroundTheWords(Scan.WordHit host) {
    Span words = host.span();
    boolean behind = host.word().value() == Word.BEHIND;
    Span sentence = sentences.around(words.start(), words.end());
    int from = behind ? sentence.start() : words.end();
    if (host.word().value() != VISITED
        && !scan.hasWord(from, behind ? words.start() : sentence.end(), Word.Job.TITLE)) {
      return List.of();
    }
    boolean hosted = false;
    List<RunReading> all = new ArrayList<>();
    for (RunReading r : RunReading.startingIn(readings.runs(), sentence.start(), sentence.end())) {
      boolean receives = behind ? isBefore(r, words) : isFirstBehind(r, words, all);
      boolean party =
          !r.run().place()
              && !r.run().isOnly(FormKind.CAPITAL)
              && !collectives.hasCollective(r.run());
      boolean officer = r.run().office() || offices.areBefore(r.run(), sentence.start());
      if (party && (receives || isOpen(r) && officer)) {
        hosted |= receives;
        all.add(r.act().isEmpty() || !isOpen(r) ? told(r, words) : r);
      }
    }
    return hosted ? all : List.of();
  }

  private static boolean isBefore(RunReading r, Span words) {
    return r.run().start() < words.start() && words.start() - r.run().start() <= REACH;
  }

  private static boolean isFirstBehind(RunReading r, Span words, List<RunReading> all) {
    return r.run().start() >= words.end()
        && r.run().start() - words.end() <= REACH
        && all.stream().noneMatch(o -> o.run().start() >= words.end());
  }

  private static RunReading told(RunReading r, Span words) {
    return RunReading.of(r.run(), Cue.Act.ATTEND, INVITED, words);
  }

  private static boolean isOpen(RunReading r) {
    return r.isOpenTo(OPEN) || HOST.matcher(r.rule()).find() || VISIT.matcher(r.rule()).find();
  }

  private List<RunReading> guestsOf(RunReading host) {
    int from = Math.max(host.run().end(), host.cue().get().end());
    List<RunReading> guests = new ArrayList<>();
    for (RunReading r : readings.runs()) {
      boolean open = r.act().isEmpty() || r.is(Cue.Act.SUBJECT);
      if (open
          && !r.run().place()
          && r.run().start() >= from
          && r.run().end() - from <= REACH
          && collectives.states(r.run()) >= FEWEST_GUESTS
          && scan.hasWord(from, r.run().start(), Word.Job.TITLE)
          && !statement.text().substring(from, r.run().start()).contains(". ")) {
        guests.add(r);
      }
    }
    return guests;
  }
}
