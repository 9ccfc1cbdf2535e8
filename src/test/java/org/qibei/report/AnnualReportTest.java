package org.qibei.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.form.Section;

class AnnualReportTest {
  private final Form form = Forms.of("form2019");
  private final Cell change = form.cell("t1.licensing.itemsChange").orElseThrow();
  private final Cell decisions = form.cell("t1.licensing.decisions").orElseThrow();

  @Test
  void aCellThatWasNotFoundIsNoFigureAtAll() {
    AnnualReport report = AnnualReport.builder(form).figure(change.path(), "").build();
    assertThat(report.figure(change)).get().matches(Figure::isBlank);
    assertThat(report.figure(decisions)).isEmpty();
  }

  @Test
  void aChangedCopyLeavesTheReportAsItWas() {
    AnnualReport report =
        AnnualReport.builder(form).section(Section.OVERVIEW, SectionText.of("一、总体情况", "无")).build();
    AnnualReport changed = report.without(Section.OVERVIEW).with(decisions, Figure.of(3));
    assertThat(report.section(Section.OVERVIEW)).isPresent();
    assertThat(report.figures()).isEmpty();
    assertThat(changed.section(Section.OVERVIEW)).isEmpty();
    assertThat(changed.figure("t1.licensing.decisions").flatMap(Figure::asNumber)).isPresent();
  }

  @Test
  void countsMayNotBeNegativeOrBrokenUnlessTheFormAllowsIt() {
    AnnualReport report =
        AnnualReport.builder(form)
            .figure("t1.licensing.itemsChange", "-2")
            .figure("t1.licensing.decisions", "-2")
            .figure("t1.penalties.decisions", "2.5")
            .figure("t1.procurement.amount", "2.5")
            .figure("t1.coercion.decisions", "无")
            .build();
    assertThat(report.counts().filter(Count::isIllegal).map(Count::place).map(Place::id))
        .containsExactly("t1.licensing.decisions", "t1.penalties.decisions");
    assertThat(report.counts()).hasSize(4);
  }

  @Test
  void theNarrativeIsAllTextOutsideTheTables() {
    AnnualReport report =
        AnnualReport.builder(form)
            .preamble("前言")
            .section(Section.OTHER_MATTERS, SectionText.withoutHeading("无"))
            .section(Section.OVERVIEW, SectionText.of("一、总体情况", "甲"))
            .build();
    assertThat(report.narrative()).isEqualTo("前言\n一、总体情况\n甲\n无");
  }
}
