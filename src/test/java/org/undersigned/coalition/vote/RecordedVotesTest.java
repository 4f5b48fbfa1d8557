package org.undersigned.coalition.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.coalition.InputTable;
import org.undersigned.coalition.Lists;
import org.undersigned.coalition.bloc.Bloc;
import org.undersigned.reference.ReferenceData;
import org.undersigned.signatory.ListKind;
import org.undersigned.tally.Selection;
import org.undersigned.tally.Tally;
import org.undersigned.tally.TallyRow;

class RecordedVotesTest {
  private static final ReferenceData DATA = ReferenceData.bundled();

  private static RecordedVotes read(String text) {
    return RecordedVotes.parse("votes.csv", text, DATA);
  }

  private static String shown(RecordedVotes votes) {
    return votes.rolls().stream()
        .map(
            roll ->
                roll.resolution()
                    + roll.votes().entrySet().stream()
                        .map(v -> " " + v.getKey() + " " + v.getValue().word())
                        .collect(Collectors.joining(",")))
        .collect(Collectors.joining("; "));
  }

  @Test
  void theLibrarysBlankIsNoAbstention() {
    assertEquals(
        "ES-11/1 CHN abstain, FRA yes, RUS no, VEN absent",
        shown(
            read(
                """
                undl_id,ms_code,ms_name,ms_vote,date,session,resolution
                3959039,FRA,FRANCE,Y,2022-03-02,11,A/RES/ES-11/1
                3959039,RUS,RUSSIAN FEDERATION,N,2022-03-02,11,A/RES/ES-11/1
                3959039,CHN,CHINA,A,2022-03-02,11,A/RES/ES-11/1
                3959039,VEN,VENEZUELA,,2022-03-02,11,A/RES/ES-11/1
                """)));
  }

  @Test
  void voetensEightIsNoAbstentionAndNineIsNoMember() {
    assertEquals(
        "R1 CAN absent, FRA no, GBR abstain, USA yes",
        shown(
            read(
                """
                rcid,ccode,vote,date,unres
                7,2,1,1999-03-02,R/R1
                7,200,2,1999-03-02,R/R1
                7,220,3,1999-03-02,R/R1
                7,20,8,1999-03-02,R/R1
                7,255,9,1999-03-02,R/R1
                """)));
  }

  @Test
  void wrongRowsAreNamed() {
    assertEquals(
        "votes.csv:2: ms_vote Q: expected Y, N, A, X or nothing",
        assertThrows(
                InputTable.Unusable.class,
                () -> read("ms_code,ms_vote,resolution\nFRA,Q,ES-11/1\n"))
            .getMessage());
    assertThrows(InputTable.Unusable.class, () -> read("state,vote\nFRA,Y\n"));
    assertThrows(InputTable.Unusable.class, () -> read("rcid,ccode,vote\n1,9999,1\n"));
  }

  @Test
  void predecessorsAreFoundAndWhatTheTablesLackIsCounted() {
    RecordedVotes votes =
        read(
            """
            rcid,ccode,vote,date,unres
            1,260,1,1980-01-15,R/1
            1,365,3,1980-01-15,R/1
            1,678,8,1980-01-15,R/1
            1,345,2,1980-01-15,R/1
            1,680,1,1980-01-15,R/1
            2,345,2,2010-01-15,R/2
            2,365,2,15.01.2010,R/2
            """);
    assertEquals(
        "1 DEU yes, SUN no, YEM absent, YUG abstain; 2 RUS abstain, SRB abstain", shown(votes));
    assertEquals(Map.of("ccode 680", 1), votes.leftOut());
  }

  @Test
  void aStateThatIsRecordedTwoWaysIsAnError() {
    assertEquals(
        "votes.csv:3: FRA is recorded twice on 1: yes and no",
        assertThrows(
                InputTable.Unusable.class,
                () -> read("ms_code,ms_vote,resolution\nFRA,Y,1\nFRA,N,1\n"))
            .getMessage());
  }

  /** FRA and DEU sign; of the two that voted yes one signed, and the one absent is no abstainer. */
  @Test
  void theFileFeedsTheTally() {
    ReferenceData data =
        read("ms_code,ms_vote,resolution\nFRA,Y,77/1\nITA,Y,77/1\nDEU,A,77/1\nESP,X,77/1\n")
            .over(DATA);
    List<TallyRow> rows =
        Tally.of(
            Lists.of("a", "2024-01-09", ListKind.COMPLETE, "FRA DEU"),
            data,
            Selection.parse("vote:77/1", data));
    assertEquals(
        List.of("all 2/193", "yes 1/2", "no 0/0", "abstain 1/1", "absent 0/1"),
        rows.stream()
            .map(r -> r.category() + " " + r.signed() + "/" + r.eligible().size())
            .toList());
    assertEquals(List.of("ITA"), rows.get(1).absent());
  }

  @Test
  void blocsAreCounted() {
    RecordedVotes votes =
        read("ms_code,ms_vote,resolution\nFRA,Y,1\nDEU,Y,1\nITA,A,1\nESP,,1\nCHN,N,1\n");
    Bloc bloc = new Bloc("B1", List.of("DEU", "ESP", "FRA", "ITA", "PRT"), List.of(), 1, 1, 1);
    assertEquals(
        List.of(List.of("1", "B1", "2", "0", "1", "1", "1")),
        VoteTables.of(votes, List.of(bloc)).get(1).rows());
  }
}
