package org.qibei.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qibei.agency.AgencyLevel;
import org.qibei.check.Band;
import org.qibei.check.Dimension;
import org.qibei.check.ZeroVerdict;
import org.qibei.filing.FilingStatus;

/** A row has a cell for each head, and says in brief what was thought of tables of zeros. */
class SheetWordsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 27);

  private static Scorecard card(Optional<Scorecard.Mark> mark) {
    return new Scorecard(
        1,
        "示例市教育局",
        "示例市",
        "/99/9901/",
        AgencyLevel.DEPARTMENT,
        FilingStatus.SUBMITTED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        mark);
  }

  private static Scorecard.Mark mark(ZeroVerdict... zeros) {
    Map<Dimension, BigDecimal> points = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      points.put(dimension, BigDecimal.TEN);
    }
    return new Scorecard.Mark(
        BigDecimal.TEN, Band.FAIL, false, points, 1, 2, 3, 4, 5, "2026.1", List.of(zeros));
  }

  private static ZeroVerdict zero(String table, ZeroVerdict.Kind kind) {
    return new ZeroVerdict(table, kind, Optional.empty(), Optional.empty());
  }

  @Test
  void tablesOfZerosAreToldAtTheEnd() {
    SheetWords words = new SheetWords(Locale.SIMPLIFIED_CHINESE, TODAY);
    List<Object> row =
        words.row(
            card(
                Optional.of(
                    mark(
                        zero("t2", ZeroVerdict.Kind.CONTRADICTED),
                        zero("t3", ZeroVerdict.Kind.STATED)))));
    assertThat(row).hasSameSizeAs(words.head());
    assertThat(row.subList(row.size() - 3, row.size())).containsExactly(null, "与其他内容矛盾", "正文已说明");
    assertThat(words.head()).endsWith("主动公开表全为零", "依申请公开表全为零", "复议诉讼表全为零");
  }

  @Test
  void withoutAMarkTheCellsAreEmpty() {
    SheetWords words = new SheetWords(Locale.ENGLISH, TODAY);
    assertThat(words.row(card(Optional.empty()))).hasSameSizeAs(words.head());
  }
}
