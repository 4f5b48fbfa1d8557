package org.undersigned.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that many publishers write into the address of a page: /2024/01/12/, /202401120036. */
public final class AddressDay {
  private static final Pattern ADDRESS = Pattern.compile("\\s*https?://[^/\\s]+(/\\S*)");

  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)([-/_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d[-/])");

  private AddressDay() {}

  /**
   * @param address an address, or a text that is nothing but one
   * @return empty when it is none, or holds no day
   */
  public static Optional<LocalDate> of(String address) {
    Matcher path = ADDRESS.matcher(address);
    if (!path.lookingAt()) {
      return Optional.empty();
    }
    Matcher m = DAY.matcher(path.group(1));
    while (m.find()) {
      try {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(3)),
                Integer.parseInt(m.group(4))));
      } catch (DateTimeException e) {
        continue; // figures that only look like a day: 20240231
      }
    }
    return Optional.empty();
  }
}
