package org.qibei.check.rule.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Excerpt;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Narrative.Paragraph;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;
import org.qibei.form.Section;
import org.qibei.report.Place;

/**
 * Section six without the processing fee (信息处理费), or with it but without period and result
 * (SEC-09).
 */
public final class UnstatedProcessingFee implements Rule {

  private static final Phrase FEE =
      Phrase.of(
          "信息(公开)?(信息)?处理费|(?:发出|下达)(?:的)?收费通知|收费通知(?:书)?的?(?:件数|数量|份数|总金额)|收费通知[^。；]{0,24}实际收取");

  /** Fees for requests under a looser name: told, though not by the name of the Measures. */
  private static final Phrase OTHER_NAME =
      Phrase.of(
          "(?:信息公开|政府信息|依申请)[^。；]{0,24}(?:收费|费用|收取)|(?:收费|费用|收取)[^。；]{0,24}(?:信息公开|政府信息|依申请)"
              + "|(?:未|没有|无|不)(?:向[^。；]{1,12})?(?:发生|产生|涉及)?(?:收取|收费)|收费情况");

  private static final Phrase PERIOD = Phrase.of("\\d{4}年|本年|全年|年内|今年|当年|一年来|本报告期|报告期");
  private static final Phrase RESULT =
      Phrase.of(
          "(?:未|没有)(向[^，。；]{1,12})?收取|未实际收取|未征收|未开展|免收|不收取|不存在|不涉及|未涉及|情况[为是]?[：:]?无|费[：:]?(为|是)?(0|零|无)(?![\\d.])|收费情况[：:]|[均都][为是](?:0|零)(?![\\d.])|(?<!\\d)0[笔件次]|无收取|没有收取|未产生|没有产生|未发生"
              + "|无(政府)?信息(公开)?(信息)?处理费|(?<!\\d)0(\\.0+)?(万)?元|收取[^，。；]{0,12}零|零元"
              + "|\\d[\\d,，.]*(万|亿)?元");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return Contents.of(dossier).lacking(Section.OTHER_MATTERS);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    List<String> paragraphs = dossier.narrative().part(Section.OTHER_MATTERS).paragraphs();
    Flaw flaw = Flaw.at(Place.of(Section.OTHER_MATTERS));
    String statement = statement(paragraphs);
    if (statement.isEmpty()) {
      return Stream.of(
          elsewhere(dossier, paragraphs).map(flaw.grade("incomplete")::quoting).orElse(flaw));
    }
    boolean complete = PERIOD.isIn(statement) && RESULT.isIn(statement);
    return complete
        ? Stream.empty()
        : Stream.of(flaw.grade("incomplete").quoting(Excerpt.beginning(statement)));
  }

  /**
   * The paragraphs that name the fee, each with the one after it: a sub-heading is answered there.
   */
  private static String statement(List<String> paragraphs) {
    StringBuilder statement = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (FEE.isIn(paragraphs.get(i))) {
        statement.append(paragraphs.get(i));
        if (i + 1 < paragraphs.size()) {
          statement.append(paragraphs.get(i + 1));
        }
      }
    }
    return statement.toString();
  }

  /** The fee under another name in section six, or by its name in another section. */
  private static Optional<String> elsewhere(Dossier dossier, List<String> paragraphs) {
    Stream<String> loosely = paragraphs.stream().filter(text -> OTHER_NAME.isIn(text));
    Stream<String> before =
        dossier.narrative().of(Section.OVERVIEW).stream()
            .map(Paragraph::text)
            .filter(text -> FEE.isIn(text));
    return Stream.concat(loosely, before).map(Excerpt::beginning).findFirst();
  }
}
