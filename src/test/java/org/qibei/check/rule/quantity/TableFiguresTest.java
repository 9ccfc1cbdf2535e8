package org.qibei.check.rule.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.check.Dossier;
import org.qibei.report.AnnualReport;

/** What numbers in the text are held against: totals, parts, and lower bounds beside blanks. */
class TableFiguresTest {

  private static TableFigures of(AnnualReport report) {
    return TableFigures.of(Dossier.ofDocument(report));
  }

  private static String rows(TableFigures figures, String... ids) {
    return figures.rows("t2", ids).stream()
        .map(each -> (each.exact() ? "=" : ">=") + each.value())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "newReceived, =12 =12",
    "refused, =1 =1",
    "refused.internalAffairs, =1 =1",
    "unavailable, =2 =2",
    "notHandled, =0 =0",
    "nowhere, ''",
    "refuse, ''"
  })
  void aRowOrAGroupOfRowsComesToItsTotalsAndToItsParts(String id, String figures) {
    assertThat(rows(of(complete2021()), id)).isEqualTo(figures);
  }

  @Test
  void severalRowsComeToTheirSum() {
    assertThat(rows(of(complete2021()), "newReceived", "carriedIn")).isEqualTo("=13 =13");
    AnnualReport broken = with(complete2021(), "t2.newReceived.total", "20");
    assertThat(rows(of(broken), "newReceived", "carriedIn")).isEqualTo("=21 =13");
  }

  @Test
  void besideABlankTheRestIsTheLeast() {
    AnnualReport part = with(complete2021(), "t2.newReceived.research", "");
    assertThat(rows(of(part), "newReceived")).isEqualTo("=12");
    assertThat(rows(of(with(complete2021(), "t2.newReceived.total", "")), "newReceived"))
        .isEqualTo("=12");
    AnnualReport both = with(part, "t2.newReceived.total", "");
    assertThat(rows(of(both), "newReceived")).isEqualTo(">=12");
    assertThat(rows(of(both), "newReceived", "carriedIn")).isEqualTo(">=13");
    AnnualReport none = with(both, "t2.newReceived.naturalPerson", "0");
    assertThat(rows(of(with(none, "t2.newReceived.business", "0")), "newReceived")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "'1.5', ", "'2.0', 2.0", "-1, ", "'', "})
  void onlyANumberThatTheCellMayHoldCounts(String raw, BigDecimal number) {
    AnnualReport report = with(complete2021(), "t2.newReceived.total", raw);
    assertThat(of(report).number("t2.newReceived.total")).isEqualTo(Optional.ofNullable(number));
  }

  @Test
  void whatTheReaderDoubtsIsNoFigure() {
    Dossier sure = Dossier.ofDocument(complete2021());
    TableFigures cell = TableFigures.of(sure.read(0.9, Set.of("t2.newReceived.total")));
    assertThat(cell.number("t2.newReceived.total")).isEmpty();
    assertThat(cell.number("t2.carriedIn.total")).isPresent();
    assertThat(cell.isFilled("t2")).isTrue();
    TableFigures table = TableFigures.of(sure.read(0.9, Set.of("t2")));
    assertThat(table.number("t2.carriedIn.total")).isEmpty();
    assertThat(table.isFilled("t2")).isFalse();
    assertThat(table.isFilled("t3")).isTrue();
    assertThat(table.number("t2.nowhere")).isEmpty();
  }

  @Test
  void cellsComeToASumWhereEachHasANumber() {
    TableFigures figures = of(complete2021());
    List<String> paths = List.of("t2.newReceived.total", "t2.carriedIn.total");
    assertThat(TableFigures.sum(paths, figures::number)).hasValue(BigDecimal.valueOf(13));
    assertThat(TableFigures.sum(List.of(), figures::number)).hasValue(BigDecimal.ZERO);
    assertThat(TableFigures.sum(List.of("t2.carriedIn.total", "t2.nowhere"), figures::number))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "12, true, 12, true",
    "12, true, 12.0, true",
    "12, true, 13, false",
    "12, true, 11, false",
    "12, false, 12, true",
    "12, false, 13, true",
    "12, false, 11, false"
  })
  void aFigureAcceptsItsNumberAndALowerBoundWhatIsMore(
      BigDecimal value, boolean exact, BigDecimal stated, boolean accepted) {
    Expected figure = new Expected(value, exact);
    assertThat(figure.accepts(stated)).isEqualTo(accepted);
    assertThat(Expected.contradict(List.of(figure), stated)).isEqualTo(!accepted);
    assertThat(Expected.contradict(List.of(), stated)).isFalse();
    Expected other = new Expected(stated, true);
    assertThat(Expected.contradict(List.of(figure, other), stated)).isFalse();
  }
}
