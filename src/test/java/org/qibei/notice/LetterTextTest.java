package org.qibei.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LetterTextTest {

  @Test
  void it_urges_rectification_and_never_orders_it() {
    for (int items : new int[] {0, 1, 7, 40}) {
      Letter letter = SampleLetters.letter(items);
      assertThat(letter.title()).startsWith("关于督促整改2023年");
      assertThat(letter.toString()).doesNotContain("责令");
    }
  }

  @Test
  void the_title_is_that_of_a_notice() {
    assertThat(SampleLetters.letter(1).title().replace("\u200B", ""))
        .isEqualTo("关于督促整改2023年政府信息公开工作年度报告有关问题的通知");
  }

  @Test
  void the_opening_names_the_articles_and_the_format_in_force() {
    assertThat(opening("form2021"))
        .contains("第四十七条、第四十九条、第五十条", "国办公开办函〔2021〕30号", "2024年2月1日至2月20日", "我办对贵单位报送的");
    assertThat(opening("form2019")).contains("国办公开办函〔2019〕60号").doesNotContain("30号");
  }

  @Test
  void the_facts_are_told() {
    assertThat(text(SampleLetters.facts(7)))
        .contains("贵单位2024年1月24日报送的《示例市工业和信息化局2023年政府信息公开工作年度报告》", "得分83.0分（满分100分），评级为良好", "问题7项");
  }

  @Test
  void a_counted_deadline_bears_its_mark_and_a_chosen_one_does_not() {
    assertThat(text(SampleLetters.facts(1))).contains("请于2024年3月6日前（按10个工作日计算，未扣法定节假日）完成整改");
    assertThat(text(to(SampleLetters.AGENCY, SampleLetters.ISSUER, OptionalInt.empty())))
        .contains("请于2024年3月6日前完成整改")
        .doesNotContain("未扣");
  }

  @Test
  void each_section_is_told_with_the_numbers_of_its_items() {
    assertThat(text(SampleLetters.facts(7)))
        .contains("（一）收到和处理政府信息公开申请情况。总计不符（附件第1、2项）；收支不平衡（附件第3项）。")
        .contains("（三）报告整体。");
    assertThat(text(SampleLetters.facts(40))).contains("总计不符（附件第1至8项）");
  }

  @Test
  void a_letter_to_the_office_asks_it_to_pass_the_notice_on() {
    String text = text(to("示例市高新区管委会办公室", SampleLetters.ISSUER, OptionalInt.of(10)));
    assertThat(text).contains("请示例市高新区管委会办公室将本通知转送示例市工业和信息化局，并督促其按期完成整改").doesNotContain("贵单位");
    assertThat(text(SampleLetters.facts(1))).doesNotContain("转送");
  }

  @Test
  void the_issuer_speaks_of_itself_as_such_an_organ_does() {
    assertThat(text(to(SampleLetters.AGENCY, "示例省人民政府办公厅", OptionalInt.of(10))))
        .contains("我厅将对整改情况");
    assertThat(text(to(SampleLetters.AGENCY, "示例市大数据局", OptionalInt.of(10)))).contains("我局将对整改情况");
    assertThat(text(to(SampleLetters.AGENCY, "示例县人民政府", OptionalInt.of(10)))).contains("本机关将对整改情况");
  }

  @Test
  void a_contact_without_a_telephone_number_ends_with_the_name() {
    assertThat(contact("陈珺", "")).isEqualTo("联系人：陈珺。");
    assertThat(contact("陈珺", "0000-1234567")).isEqualTo("联系人：陈珺，联系电话：0000-1234567。");
    assertThat(contact("", "")).isEmpty();
  }

  @Test
  void without_items_there_is_no_annex() {
    assertThat(SampleLetters.letter(0).annexes()).isEmpty();
    assertThat(SampleLetters.letter(1).annexes()).hasSize(1);
  }

  @Test
  void no_slot_is_left_open() {
    assertThat(SampleLetters.letter(7).toString()).doesNotContainPattern("\\{[a-z]+}|\\|");
  }

  private static String contact(String name, String phone) {
    LetterFacts facts = SampleLetters.facts(1, new LetterFacts.Contact(name, phone));
    List<Letter.Passage> passages = new LetterText().write(facts).passages();
    return passages.get(passages.size() - 1).text();
  }

  private static String opening(String form) {
    LetterFacts facts =
        SampleLetters.facts(
            1,
            SampleLetters.ISSUER,
            SampleLetters.AGENCY,
            SampleLetters.AGENCY,
            form,
            OptionalInt.of(10));
    return new LetterText().write(facts).passages().get(0).text();
  }

  private static LetterFacts to(String addressee, String issuer, OptionalInt weekdays) {
    return SampleLetters.facts(1, issuer, addressee, SampleLetters.AGENCY, "form2021", weekdays);
  }

  private static String text(LetterFacts facts) {
    return new LetterText()
        .write(facts).passages().stream()
            .map(passage -> passage.lead() + passage.text())
            .collect(Collectors.joining("\n"));
  }

  @Test
  void zeros_have_an_annex_of_their_own_and_ask_only_where_nothing_bears_them_out() {
    Letter letter = new LetterText().write(SampleLetters.zeros(SampleLetters.facts(2)));
    assertThat(letter.annexes()).hasSize(2);
    assertThat(letter.annexes().get(1)).endsWith("全零表格核对情况");
    assertThat(letter.passages())
        .anyMatch(
            passage -> passage.text().contains("有2张统计表的数值全部为零") && passage.text().contains("附件2"));
    assertThat(letter.passages()).anyMatch(passage -> passage.text().contains("（附件1第1项）"));
    assertThat(letter.zeros().get(0).demand()).isEqualTo("请结合附件1第1项一并核实更正。");
    assertThat(letter.zeros().get(1).demand()).startsWith("请与台账核对");
  }
}
