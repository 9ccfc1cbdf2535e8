package org.qibei.check.cases;

import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.cases.RuleCase.fails;
import static org.qibei.check.cases.RuleCase.passes;
import static org.qibei.check.cases.RuleCase.trap;

import java.util.stream.Stream;
import org.qibei.report.AnnualReport;

/** Cases of the rules on the legal basis that a report quotes (LEG). */
final class LawCases {

  private LawCases() {}

  static Stream<RuleCase> all() {
    return Stream.concat(regulations(), documents());
  }

  private static Stream<RuleCase> regulations() {
    return Stream.of(
        fails("LEG-02", citing("根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制。")),
        fails("LEG-02", citing("根据《政府信息公开条例》第三十二条的规定，现编制年度报告。")),
        passes("LEG-02", citing("根据《政府信息公开条例》（国务院令第711号）第五十条编制年度报告。")),
        trap("LEG-02", citing("原条例（国务院令第492号）修订施行后，本局重新编制了目录。")),
        trap("LEG-02", citing("依照《条例》第三十二条征求第三方意见。")),
        fails("LEG-04", citing("坚持“公开为原则，不公开为例外”。")),
        passes("LEG-04", citing("坚持以公开为常态、不公开为例外。")),
        trap("LEG-04", citing("清理了《关于落实公开为原则、不公开为例外要求的通知》。")));
  }

  private static Stream<RuleCase> documents() {
    return Stream.of(
        fails("LEG-01", citing("根据国办公开办函〔2019〕60号编制。")),
        passes("LEG-01", citing("根据国办公开办函〔2021〕30号编制。")),
        trap("LEG-01", citing("按国办公开办函〔2019〕60号、经国办公开办函〔2021〕30号修订的格式编制。")),
        fails("LEG-03", citing("按照国办公开办〔2016〕201 号的解释填报。")),
        fails("LEG-03", citing("按照国办公开办函(2021)30号编制。")),
        fails("LEG-03", citing("执行《政府信息公开信息处理费管理办法》（国办函〔2020〕190号）。")),
        passes("LEG-03", citing("按照国办函〔2020〕109号执行。")),
        trap("LEG-03", citing("按照国办公开办函〔2021〕 30\n号、国办发〔2019〕60号、国办公开办函〔2019〕61号编制。")),
        fails("LEG-05", citing("根据《山东省政府信息公开办法》编制。")),
        passes("LEG-05", citing("根据《中华人民共和国政府信息公开条例》编制。")),
        trap("LEG-05", citing("根据《山东省政府信息公开工作细则》编制。")));
  }

  private static AnnualReport citing(String basis) {
    return complete2021().toBuilder().preamble(basis).build();
  }
}
