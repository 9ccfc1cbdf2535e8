package org.qibei.check.cases;

import static org.qibei.check.SoundReport.complete2019;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.with;
import static org.qibei.check.cases.RuleCase.fails;
import static org.qibei.check.cases.RuleCase.passes;
import static org.qibei.check.cases.RuleCase.trap;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qibei.check.AgencyFacts;
import org.qibei.check.Dossier;
import org.qibei.check.Filed;
import org.qibei.check.Level;
import org.qibei.form.Cell;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;

/** Cases of the rules on the structure of the tables and the class of their cells (TAB). */
final class TableCases {

  private TableCases() {}

  static Stream<RuleCase> all() {
    return Stream.of(structure(), cells(), editionAndUnit()).flatMap(cases -> cases);
  }

  private static Stream<RuleCase> structure() {
    AnnualReport sound = complete2021();
    return Stream.of(
        fails("TAB-01", without(sound, cell -> cell.table().equals("t2"))),
        passes("TAB-01", sound),
        trap("TAB-01", pictured(without(sound, cell -> cell.table().equals("t2")))),
        fails("TAB-02", without(sound, cell -> isOfRow(cell, "t2.refused.enforcementFile"))),
        passes("TAB-02", sound),
        trap("TAB-02", complete2019()),
        fails("TAB-03", without(sound, cell -> isOfColumn(cell, "t2", ".research"))),
        passes("TAB-03", sound),
        trap("TAB-03", without(sound, cell -> cell.path().equals("t2.granted.research"))));
  }

  private static Stream<RuleCase> cells() {
    AnnualReport sound = complete2021();
    return Stream.of(
        fails("TAB-04", with(sound, "t3.review.other", "")),
        passes("TAB-04", sound),
        trap("TAB-04", with(sound, "t3.review.other", "〇")),
        fails("TAB-05", with(sound, "t1.coercion.decisions", "/")),
        passes("TAB-05", sound),
        trap("TAB-05", with(complete2019(), "t1.licensing.itemsChange", "-3")),
        fails("TAB-06", with(sound, "t1.coercion.decisions", "见附件")),
        passes("TAB-06", sound),
        trap("TAB-06", with(sound, "t1.coercion.decisions", "１２件")),
        fails("TAB-07", with(sound, "t1.coercion.decisions", "-3")),
        passes("TAB-07", sound),
        trap("TAB-07", with(complete2019(), "t1.licensing.itemsChange", "减3")));
  }

  private static Stream<RuleCase> editionAndUnit() {
    Dossier trialForm = Dossier.ofDocument(complete2019());
    AnnualReport high = with(complete2021(), "t1.fees.amount", "385000");
    return Stream.of(
        fails("TAB-08", trialForm.filed(Filed.forYear(2021))),
        passes("TAB-08", complete2021()),
        trap("TAB-08", trialForm.filed(Filed.forYear(2020))),
        fails("TAB-09", labelled("t2.refused.otherLaw", "2.其他法律行政止公开")),
        fails("TAB-09", labelled("t1.repealed", "本年废纸件数")),
        passes("TAB-09", Dossier.ofDocument(complete2021()).labelled(Map.of())),
        trap("TAB-09", labelled("t1.normativeDocuments", "规范性文件")),
        trap("TAB-09", labelled("t1.amount", "本年收费金额（单位：万元，保留4位小数）")),
        fails("TAB-10", high),
        fails("TAB-10", with(complete2021(), "t1.fees.amount", "0.1234567")),
        passes("TAB-10", complete2021()),
        trap("TAB-10", Dossier.ofDocument(high).of(AgencyFacts.unknown().at(Level.GOVERNMENT))),
        trap("TAB-10", Dossier.ofDocument(high).of(AgencyFacts.named("国家税务总局示例市税务局"))));
  }

  private static Dossier labelled(String place, String words) {
    return Dossier.ofDocument(complete2021()).labelled(Map.of(place, words));
  }

  private static boolean isOfRow(Cell cell, String row) {
    return cell.path().startsWith(row + ".");
  }

  private static boolean isOfColumn(Cell cell, String table, String column) {
    return cell.table().equals(table) && cell.path().endsWith(column);
  }

  private static AnnualReport without(AnnualReport report, Predicate<Cell> lost) {
    AnnualReportBuilder builder = report.toBuilder();
    report.form().cells().stream().filter(lost).forEach(builder::without);
    return builder.build();
  }

  private static Dossier pictured(AnnualReport report) {
    return Dossier.ofDocument(report).pictured(Set.of("t2"));
  }
}
