package org.qibei.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.qibei.notice.Letter.Item;

/** SampleLetters to and from organs that do not exist. */
final class SampleLetters {
  static final String AGENCY = "示例市工业和信息化局";
  static final String ISSUER = "示例市人民政府办公室";
  static final String LONG_AGENCY = "示例市国家高新技术产业开发区管理委员会综合行政执法与应急管理服务局";
  static final String LONG_ISSUER = "示例市国家高新技术产业开发区管理委员会政务公开工作领导小组办公室";

  private static final String REQUESTS = "三、收到和处理政府信息公开申请情况";
  private static final String REVIEW = "四、政府信息公开行政复议、行政诉讼情况";
  private static final String WHOLE = "报告整体";

  private static final List<Item> KINDS =
      List.of(
          new Item(
              REQUESTS,
              "总计不符",
              "本年度办理结果 /（七）总计",
              "3",
              "2",
              "国办公开办函〔2021〕30号",
              "核对台账后更正，使总计等于各分项之和。"),
          new Item(
              REQUESTS,
              "收支不平衡",
              "本年新收政府信息公开申请数量 / 总计",
              "12",
              "11",
              "《条例》第五十条",
              "核对登记簿，按实际收到和办结情况更正。"),
          new Item(
              REVIEW,
              "单元格空白",
              "行政复议 / 结果维持、结果纠正、尚未审结",
              "空白",
              "没有的填“0”",
              "国办公开办函〔2021〕30号",
              "核对复议案件后补填。"),
          new Item(WHOLE, "落款日期有误", "落款", "2023年1月24日", "2024年1月1日以后", "《条例》第四十九条", "核实后更正。"),
          new Item(
              WHOLE, "联系电话位数不足", "首部", "0533-312068", "7位或者8位号码", "国办公开办函〔2021〕30号", "核实后更正。"));

  private SampleLetters() {}

  static Letter letter(int items) {
    return new LetterText().write(facts(items));
  }

  static LetterFacts facts(int items) {
    return facts(items, ISSUER, AGENCY, AGENCY, "form2021", OptionalInt.of(10));
  }

  static LetterFacts facts(
      int count,
      String issuer,
      String addressee,
      String agency,
      String form,
      OptionalInt weekdays) {
    return new LetterFacts(
        issuer,
        "示政公开〔2024〕3号",
        addressee,
        agency,
        List.of("示例市政务服务管理局"),
        new LetterFacts.Report(
            agency + "2023年政府信息公开工作年度报告",
            2023,
            form,
            LocalDate.of(2024, 1, 24),
            LocalDate.of(2024, 2, 1),
            LocalDate.of(2024, 2, 20),
            "83.0",
            "良好"),
        items(count),
        List.of(),
        new LetterFacts.Deadline(LocalDate.of(2024, 3, 6), weekdays),
        new LetterFacts.Contact("陈珺、李淼", "0000-1234567"),
        LocalDate.of(2024, 2, 21),
        issuer,
        LocalDate.of(2024, 2, 21));
  }

  static LetterFacts facts(int items, LetterFacts.Contact contact) {
    LetterFacts facts = facts(items);
    return new LetterFacts(
        facts.issuer(),
        facts.number(),
        facts.addressee(),
        facts.agency(),
        facts.copies(),
        facts.report(),
        facts.items(),
        facts.zeros(),
        facts.deadline(),
        contact,
        facts.signedOn(),
        facts.printedBy(),
        facts.printedOn());
  }

  /** The letter's facts with two tables of nothing but zero. */
  static LetterFacts zeros(LetterFacts facts) {
    return new LetterFacts(
        facts.issuer(),
        facts.number(),
        facts.addressee(),
        facts.agency(),
        facts.copies(),
        facts.report(),
        facts.items(),
        List.of(
            new LetterFacts.Zero(
                REQUESTS, "contradicted", "与其他内容矛盾", "与其他内容矛盾（文中申请数不符）：“全年收到申请12件”", List.of(1)),
            new LetterFacts.Zero(
                REVIEW, "unsupported", "未见佐证", "正文没有说明，也没有上一年度可以印证，请对照台账核实", List.of())),
        facts.deadline(),
        facts.contact(),
        facts.signedOn(),
        facts.printedBy(),
        facts.printedOn());
  }

  /** As many items, those of one kind together. */
  static List<Item> items(int count) {
    List<Item> items = new ArrayList<>();
    int most = Math.max(count, KINDS.size());
    for (int i = 0; i < count; i++) {
      items.add(KINDS.get(i * KINDS.size() / most));
    }
    return items;
  }

  /** The letter with one more passage after its opening. */
  static Letter with(Letter letter, Letter.Passage passage) {
    List<Letter.Passage> passages = new ArrayList<>(letter.passages());
    passages.add(1, passage);
    return copy(letter, passages, letter.copies());
  }

  static Letter copied(Letter letter, List<String> copies) {
    return copy(letter, letter.passages(), copies);
  }

  private static Letter copy(Letter letter, List<Letter.Passage> passages, List<String> copies) {
    return new Letter(
        letter.mark(),
        letter.issuer(),
        letter.number(),
        letter.title(),
        letter.addressee(),
        passages,
        letter.items(),
        letter.zeros(),
        letter.annexes(),
        letter.signedOn(),
        copies,
        letter.printedBy(),
        letter.printedOn(),
        letter.language());
  }
}
