package org.qibei.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.report.Place;

/** Where sentences are cut; an aside is marked by +, a comparison by ~. */
class ClausesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收到5件，同比增长3%|收到5件 ~同比增长3%",
        "收到5件同比增长3%，答复2件|收到5件 ~同比增长3% 答复2件",
        "同比增长3%，答复2件|~同比增长3% 答复2件",
        "收到5件，环比增长3%|收到5件 ~环比增长3%",
        "收到5件，与上年持平|收到5件 ~与上年持平",
        "收到5件，比2020年少|收到5件 ~比2020年少",
        "收到5件（含结转1件），答复4件|收到5件 +含结转1件 答复4件",
        "收到5件(含结转1件)答复4件|收到5件 +含结转1件 答复4件",
        "甲（乙（丙）丁）戊|甲 +乙 +丙 +丁 戊",
        "甲）乙（丙）丁|甲 乙 +丙 丁",
        "甲（乙同比丙）丁|甲 +乙 +~同比丙 丁",
        "信件3件、邮件4件、来访五次、答复|信件3件 邮件4件 来访五次 答复",
        "公民、法人|公民、法人",
        "共1,234件|共1,234件",
        "共1，234件|共1，234件",
        "共1,23件|共1 23件",
        "共1,2345件|共1 2345件",
        "共,234件|共 234件",
        ",234件|234件",
        "5；234件|5 234件",
        "甲，，乙，|甲 乙"
      })
  void cuts(String words, String clauses) {
    assertThat(
            clauses(words).stream()
                .map(c -> (c.aside() ? "+" : "") + (c.comparison() ? "~" : "") + c.words())
                .collect(Collectors.joining(" ")))
        .isEqualTo(clauses);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "，", ",", "；", ";", "：", ":", "。", "！", "？", "!", "?", "（", "）", "(", ")", "[", "]"
      })
  void everyMarkCuts(String mark) {
    assertThat(clauses("甲" + mark + "乙")).extracting(Clause::words).containsExactly("甲", "乙");
  }

  @Test
  void aClauseKnowsWhereItStandsAndWhatIsRoundIt() {
    Clause clause = clauses("甲，学习《乙》文，丙").get(1);
    assertThat(clause.from()).isEqualTo(2);
    assertThat(clause.to()).isEqualTo(8);
    assertThat(clause.words()).isEqualTo("学习□□□文");
    assertThat(clause.text()).isEqualTo("学习《乙》文");
    assertThat(clause.lead()).isEqualTo("甲，");
    assertThat(clause.rest()).isEqualTo("，丙");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"共收到5件答复|5 件", "第5件|", "每件|", "5项目|", "5部门|", "5个工作日|", "3条例|", "3条次|3 条次"})
  void numbersWithTheirUnits(String words, String told) {
    assertThat(clauses(words).get(0).mentions())
        .extracting(mention -> mention.number() + " " + mention.unit())
        .isEqualTo(told == null ? List.of() : List.of(told));
  }

  @Test
  void aNumberKnowsWhereItStandsAndWhatIsRoundIt() {
    Mention mention = clauses("甲，共收到近5件答复，乙").get(1).mentions().get(0);
    assertThat(mention.from()).isEqualTo(3);
    assertThat(mention.to()).isEqualTo(6);
    assertThat(mention.before()).isEqualTo("共收到");
    assertThat(mention.around()).isEqualTo("共收到答复");
    assertThat(mention.lead()).isEqualTo("甲，共收到");
    assertThat(mention.approximate()).isTrue();
    assertThat(mention.countsCases()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "没有发现一件,1",
    "没有一件,0",
    "未收到一件,0",
    "无一起,0",
    "收到一件,1",
    "没有一件和两件,1",
    "没有两件,1",
    "没有一百,0",
    "没有零件,1"
  })
  void notOneIsNoNumber(String words, int numbers) {
    assertThat(clauses(words).get(0).mentions()).hasSize(numbers);
  }

  private static List<Clause> clauses(String words) {
    return new Sentence(Place.report(), words, Sentence.hidden(words), "", "", false).clauses();
  }
}
