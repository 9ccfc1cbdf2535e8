package org.qibei.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;

class StatTableViewTest {
  private static final Form FORM = Forms.of("form2021");
  private static final AnnualReport EMPTY = AnnualReport.builder(FORM).build();

  @Test
  void aCellIsNamedByTheLabelsBesideItAndTheHeadsAboveIt() {
    assertThat(value("t2", "t2.refused.stateSecret.business").name())
        .isEqualTo("三、本年度办理结果, （三）不予公开, 1.属于国家秘密, 法人或其他组织, 商业企业");
    assertThat(value("t2", "t2.newReceived.total").name()).isEqualTo("一、本年新收政府信息公开申请数量, 总计");
    assertThat(value("t3", "t3.directSuit.upheld").name()).isEqualTo("行政诉讼, 未经复议直接起诉, 结果维持");
    assertThat(value("t1", "t1.penalties.decisions").name()).isEqualTo("行政处罚, 第二十条第（六）项, 本年处理决定数量");
  }

  @Test
  void everyHeadThatACellNamesIsThere() {
    for (String table : new String[] {"t1", "t2", "t3"}) {
      StatTableView view = StatTableView.of(FORM, table, StatContent.of(EMPTY));
      Set<String> ids =
          java.util.stream.Stream.concat(view.head().stream(), view.body().stream())
              .flatMap(row -> row.cells().stream())
              .filter(cell -> !cell.isValue())
              .map(StatCell::id)
              .collect(java.util.stream.Collectors.toSet());
      view.body().stream()
          .flatMap(row -> row.cells().stream())
          .filter(StatCell::isValue)
          .forEach(cell -> assertThat(ids).contains(cell.headers().split(" ")));
    }
  }

  @Test
  void aBlankIsDrawnAndNeverAZero() {
    StatTableView view = StatTableView.of(FORM, "t3", StatContent.of(EMPTY));
    assertThat(view.blanks()).isEqualTo(view.cells()).isEqualTo(15);
    assertThat(value("t3", "t3.review.total").css()).isEqualTo("cell total is-blank");
  }

  @Test
  void onlyTheLineOfTotalsIsStrong() {
    assertThat(StatTableView.of(FORM, "t2", StatContent.of(EMPTY)).body())
        .filteredOn(StatRow::sum)
        .hasSize(1);
    assertThat(StatTableView.of(FORM, "t3", StatContent.of(EMPTY)).body()).noneMatch(StatRow::sum);
  }

  @Test
  void theAnswerNamesEveryMarkedCell() {
    AnnualReport report = EMPTY.with(FORM.cell("t3.review.total").orElseThrow(), Figure.of(3));
    StatContent content =
        StatContent.of(report).marked(Map.of("t3.review.total", new Mark("error", "2", "f-1")));
    assertThat(StatReply.of(StatTableView.of(FORM, "t3", content)).json("14:03:22"))
        .isEqualTo(
            """
            {"table":"t3","at":"14:03:22","saved":[],"marks":[{"place":"t3.review.total",\
            "tone":"error","expected":"2","finding":"f-1"}],"conflicts":[]}""");
  }

  @Test
  void changesAreReadAsTheyAreSent() {
    assertThat(
            CellChange.read(
                """
                [{"place":"t2.newReceived.total","value":"2","was":"3"},{"place":"a","value":""}]"""))
        .containsExactly(
            new CellChange("t2.newReceived.total", "2", "3"), new CellChange("a", "", ""));
  }

  private static StatValue value(String table, String place) {
    return StatTableView.of(FORM, table, StatContent.of(EMPTY))
        .values()
        .filter(value -> value.place().equals(place))
        .findFirst()
        .orElseThrow();
  }
}
