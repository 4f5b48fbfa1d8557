package org.undersigned.coalition.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.coalition.InputTable;
import org.undersigned.coalition.bloc.Bloc;
import org.undersigned.reference.ReferenceData;

class RecordedVotesTest {
  private static final ReferenceData DATA = ReferenceData.bundled();

  private static RecordedVotes read(String text) {
    return RecordedVotes.of(InputTable.parse("votes.csv", text), DATA);
  }

  private static String shown(RecordedVotes votes) {
    return votes.votes().stream()
        .map(v -> v.resolution() + " " + v.state() + " " + v.choice().word())
        .collect(Collectors.joining(", "));
  }

  @Test
  void theLibrarysBlankIsNoAbstention() {
    assertEquals(
        "ES-11/1 FRA yes, ES-11/1 RUS no, ES-11/1 CHN abstain, ES-11/1 VEN absent",
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
        "R1 USA yes, R1 GBR abstain, R1 FRA no, R1 CAN absent",
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
        "votes.csv:2: ms_vote Q: expected Y N A X",
        assertThrows(
                InputTable.Unusable.class,
                () -> read("ms_code,ms_vote,resolution\nFRA,Q,ES-11/1\n"))
            .getMessage());
    assertThrows(InputTable.Unusable.class, () -> read("state,vote\nFRA,Y\n"));
    assertThrows(InputTable.Unusable.class, () -> read("rcid,ccode,vote\n1,9999,1\n"));
  }

  @Test
  void blocsAreCounted() {
    RecordedVotes votes =
        read("ms_code,ms_vote,resolution\nFRA,Y,1\nDEU,Y,1\nITA,A,1\nESP,,1\nCHN,N,1\n");
    Bloc bloc = new Bloc("B1", List.of("DEU", "ESP", "FRA", "ITA", "PRT"), List.of(), 1, 1, 1);
    assertEquals(
        List.of(List.of("1", "B1", "2", "0", "1", "1", "1")),
        votes.tables(List.of(bloc)).get(1).rows());
  }
}
