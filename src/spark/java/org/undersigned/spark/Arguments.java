package org.undersigned.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What the job was asked.
 *
 * @param input file or folder of documents, in any file system that Spark reads
 * @param parquet whether they are Parquet rather than JSON lines
 * @param output folder to write into
 * @param allRoles whether every role is written, or signatories only
 */
record Arguments(String input, boolean parquet, String output, boolean allRoles) {

  /**
   * Reads the arguments; without {@code --input}, a name that ends in .parquet is Parquet.
   *
   * @throws IllegalArgumentException with words for the user
   */
  static Arguments of(List<String> args) {
    List<String> places = new ArrayList<>();
    String format = "";
    String roles = "signatory";
    for (Iterator<String> all = args.iterator(); all.hasNext(); ) {
      String arg = all.next();
      switch (arg) {
        case "--input" -> format = value(arg, all, "jsonl", "parquet");
        case "--roles" -> roles = value(arg, all, "all", "signatory");
        default -> places.add(arg);
      }
    }
    if (places.size() != 2 || places.stream().anyMatch(p -> p.startsWith("-"))) {
      throw new IllegalArgumentException(ParseJob.USAGE);
    }
    boolean named = places.get(0).replaceFirst("/+$", "").endsWith(".parquet");
    return new Arguments(
        places.get(0),
        format.isEmpty() ? named : format.equals("parquet"),
        places.get(1).replaceFirst("(?<=.)/+$", ""),
        roles.equals("all"));
  }

  private static String value(String option, Iterator<String> rest, String one, String other) {
    String value = rest.hasNext() ? rest.next() : "";
    if (!value.equals(one) && !value.equals(other)) {
      throw new IllegalArgumentException(option + " is " + one + " or " + other);
    }
    return value;
  }
}
