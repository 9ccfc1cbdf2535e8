package org.qibei.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qibei.form.Section;
import org.qibei.report.Place;

class QuantityTest {

  @Test
  void quotesTheSentenceUpToItsNumberAndTheClause() {
    Quantity quantity = quantity("学习《条例》，2021年收到政府信息公开申请5件，均答复。");
    assertThat(quantity.lead()).isEqualTo("学习《条例》，2021年收到政府信息公开申请");
    assertThat(quantity.words()).isEqualTo("2021年收到政府信息公开申请5件");
    assertThat(quantity.sentence().text()).endsWith("均答复。");
    Quantity none = quantity("学习《条例》，未收到政府信息公开申请，均好。");
    assertThat(none.lead()).isEqualTo("学习□□□□，");
    assertThat(none.words()).isEqualTo("未收到政府信息公开申请");
  }

  @ParameterizedTest
  @CsvSource({
    "收到政府信息公开申请5件,2021,true",
    "2021年收到政府信息公开申请5件,2021,true",
    "2021年收到政府信息公开申请5件,2020,false",
    "去年收到政府信息公开申请5件,2021,false",
    "历年收到政府信息公开申请5件,2021,false",
    "收到政府信息公开申请近5件,2021,false",
    "明年收到政府信息公开申请5件,2021,false"
  })
  void isStatedForItsYearOnly(String words, int year, boolean stated) {
    Statements statements = Described.statements(words);
    assertThat(statements.quantities().get(0).isStatedFor(year)).isEqualTo(stated);
    assertThat(statements.stated(year, Metric::isOfRequests)).hasSize(stated ? 1 : 0);
    assertThat(statements.stated(year, Metric::isOfDisputes)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.00,0", "5.10,5.1", "1200,1200", "0.0380,0.038"})
  void isWrittenWithoutIdleZeros(BigDecimal number, String plain) {
    Quantity told = quantity("发生行政复议5件");
    Quantity quantity =
        new Quantity(
            told.metric(),
            number,
            told.unit(),
            told.year(),
            told.scope(),
            told.traits(),
            told.sentence(),
            told.lead(),
            told.words());
    assertThat(quantity.plainNumber()).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "因信息公开发生行政复议5件,true,true,false",
    "加强信息公开。发生行政复议5件,false,true,false",
    "发生行政复议5件,false,false,false",
    "发生行政复议5件，审理3件,false,false,true"
  })
  void disputesMayBeOnDisclosure(String words, boolean surely, boolean maybe, boolean mixed) {
    Quantity quantity = quantity(words);
    assertThat(quantity.concernsDisclosure()).isEqualTo(surely);
    assertThat(quantity.mayConcernDisclosure()).isEqualTo(maybe);
    assertThat(quantity.mentionsOtherCases()).isEqualTo(mixed);
  }

  @Test
  void disputesUnderTheHeadingOnDisputesMayBeOnDisclosure() {
    Quantity told = quantity("发生行政复议5件");
    Place place = Place.of(Section.REVIEW_LITIGATION);
    Sentence sentence = new Sentence(place, "发生5件", "发生5件", "", "", false);
    Quantity quantity =
        new Quantity(
            told.metric(),
            told.number(),
            told.unit(),
            told.year(),
            told.scope(),
            told.traits(),
            sentence,
            "",
            "");
    assertThat(quantity.mayConcernDisclosure()).isTrue();
    assertThat(quantity.concernsDisclosure()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "市政府制定规范性文件5件,true",
    "制定市政府规范性文件5件,true",
    "制定规范性文件5件,false",
    "按《市政府规定》制定规范性文件5件,false"
  })
  void documentsMayBeAGovernments(String words, boolean governments) {
    assertThat(quantity(words).mayBeOfGovernment()).isEqualTo(governments);
  }

  @ParameterizedTest
  @EnumSource(Metric.class)
  void metricsAreOfOneMatter(Metric metric) {
    List<String> matters =
        Stream.of(
                metric.isOfRequests() ? "requests" : "",
                metric.isOutcome() ? "outcome" : "",
                metric.isOfDisputes() ? "disputes" : "",
                metric.isOfDocuments() ? "documents" : "",
                metric.isOfDecisions() ? "decisions" : "")
            .filter(matter -> !matter.isEmpty())
            .toList();
    assertThat(matters).isEqualTo(expected(metric));
  }

  private static List<String> expected(Metric metric) {
    return switch (metric) {
      case NEW_REQUESTS,
          RECEIVED_REQUESTS,
          HANDLED_REQUESTS,
          ANSWERED_REQUESTS,
          CARRIED_IN,
          CARRIED_OUT ->
          List.of("requests");
      case GRANTED,
          PARTLY_GRANTED,
          GRANTED_OR_PARTLY,
          REFUSED,
          UNAVAILABLE,
          NOT_HANDLED,
          OTHERWISE_HANDLED ->
          List.of("requests", "outcome");
      case REVIEWS, SUITS, DIRECT_SUITS, SUITS_AFTER_REVIEW, DISPUTES -> List.of("disputes");
      case DOCUMENTS_ISSUED, DOCUMENTS_REPEALED, DOCUMENTS_IN_FORCE -> List.of("documents");
      case LICENSING_DECISIONS, PENALTY_DECISIONS, COERCION_DECISIONS -> List.of("decisions");
      default -> List.of();
    };
  }

  @Test
  void traitsAreTold() {
    Quantity quantity = quantity("其中收到政府信息公开申请近5件");
    EnumSet<Trait> told = EnumSet.noneOf(Trait.class);
    EnumSet.allOf(Trait.class).stream().filter(quantity::is).forEach(told::add);
    assertThat(told).containsExactlyInAnyOrder(Trait.APPROXIMATE, Trait.PART);
  }

  private static Quantity quantity(String words) {
    return Described.statements(words).quantities().get(0);
  }
}
