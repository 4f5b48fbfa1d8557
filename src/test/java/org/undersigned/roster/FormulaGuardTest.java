package org.undersigned.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "France",
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "'=1",
        "''=1",
        "'quoted",
        "'"
      })
  void whatIsMadeSafeReadsBackAsItWas(String cell) {
    assertEquals(cell, FormulaGuard.off(FormulaGuard.on(cell)));
  }
}
