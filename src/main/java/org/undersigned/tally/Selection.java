package org.undersigned.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.undersigned.reference.Group;
import org.undersigned.reference.NearMatch;
import org.undersigned.reference.ReferenceData;
import org.undersigned.reference.Resolution;
import org.undersigned.reference.Scheme;

/**
 * What to count by: a scheme whole, or one group of the scheme {@code group}.
 *
 * @param scheme such as {@code region}, {@code group}, {@code vote:ES-11/1}
 * @param only the one category to count, empty for all (for {@code group}: those that stand in the
 *     default tally)
 */
public record Selection(String scheme, String only) {
  /** The scheme that counts members of groups. */
  public static final String GROUP = "group";

  private static final int MOST_NAMED = 10;
  private static final String ONE_GROUP = GROUP + ":";
  private static final List<String> DEFAULTS = List.of("region", "un-group", "alignment", GROUP);

  public Selection {
    Objects.requireNonNull(scheme);
    Objects.requireNonNull(only);
  }

  /** Region, UN regional group, alignment, groups. */
  public static List<Selection> defaults() {
    return DEFAULTS.stream().map(s -> new Selection(s, "")).toList();
  }

  /**
   * Reads {@code region,group:NATO,vote:ES-11/1}.
   *
   * @throws IllegalArgumentException when a scheme or group is unknown; the message names those
   *     that are known
   */
  public static List<Selection> parse(String by, ReferenceData data) {
    List<Selection> selections = new ArrayList<>();
    for (String word : by.split(",")) {
      String wanted = word.strip();
      if (wanted.equals(ReferenceData.VOTE)) {
        data.resolutions().forEach(r -> selections.add(vote(r)));
      } else if (!wanted.isEmpty()) {
        selections.add(one(wanted, data));
      }
    }
    return selections.isEmpty() ? defaults() : List.copyOf(selections);
  }

  private static Selection vote(Resolution resolution) {
    return new Selection(ReferenceData.VOTE + ":" + resolution.code(), "");
  }

  private static Selection one(String wanted, ReferenceData data) {
    if (wanted.startsWith(ONE_GROUP)) {
      String group = wanted.substring(ONE_GROUP.length());
      if (data.group(group).isEmpty()) {
        List<String> codes = data.groups().stream().map(Group::code).toList();
        throw new IllegalArgumentException(
            "no group \""
                + group
                + "\""
                + NearMatch.question(group.toUpperCase(Locale.ROOT), codes)
                + " (undersigned groups lists them all)");
      }
      return new Selection(GROUP, group);
    }
    if (data.scheme(wanted).isEmpty()) {
      String group = wanted.toUpperCase(Locale.ROOT);
      List<String> schemes = data.schemes().stream().map(Scheme::code).toList();
      String near =
          data.group(group).isPresent()
              ? "; did you mean group:" + group + "?"
              : NearMatch.question(wanted, schemes);
      throw new IllegalArgumentException(
          "no scheme \"" + wanted + "\"" + near + " (schemes: " + known(data) + ")");
    }
    return new Selection(wanted, "");
  }

  /** Every scheme; of recorded votes, of which there can be thousands, the last few. */
  private static String known(ReferenceData data) {
    List<String> words = new ArrayList<>();
    List<Resolution> votes = data.resolutions();
    for (Scheme scheme : data.schemes()) {
      if (!scheme.code().startsWith(ReferenceData.VOTE + ":")) {
        words.add(scheme.code());
      }
    }
    words.add("group:CODE");
    words.add(ReferenceData.VOTE);
    int more = Math.max(0, votes.size() - MOST_NAMED);
    votes.stream().skip(more).forEach(r -> words.add(vote(r).scheme()));
    return String.join(" ", words) + (more > 0 ? " and " + more + " more" : "");
  }
}
