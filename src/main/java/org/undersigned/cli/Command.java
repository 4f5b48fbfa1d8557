package org.undersigned.cli;

import java.io.IOException;

/** One command, such as {@code parse}. Its options are fields that picocli fills before the run. */
interface Command {

  /**
   * Does the work. What fails without ending the run is told with {@link Console#failure}.
   *
   * @throws UsageError when the user asked for what cannot be
   * @throws IOException when the output cannot be written
   */
  void run(Console console) throws IOException;
}
