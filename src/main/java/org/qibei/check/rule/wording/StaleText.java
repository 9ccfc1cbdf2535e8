package org.qibei.check.rule.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Excerpt;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Narrative.Paragraph;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;
import org.qibei.form.Section;

/**
 * Words of an earlier report left standing: a plan for a year that is over, or a paragraph on an
 * earlier year (TXT-10).
 */
public final class StaleText implements Rule {

  private static final Phrase SENTENCE = Phrase.of("[^。！？；]+");
  private static final Phrase TITLE = Phrase.of("《[^》]*》|“[^”]*”");
  private static final Phrase PLANNED =
      Phrase.of(
          "^(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．])?(?:[^，。：:\\d]{2,12}[：:])?(?:在)?(20\\d\\d)年(?:度)?(?![至到以初末\\-—~]|以来)(.*)");
  private static final Phrase A_YEAR = Phrase.of("20\\d\\d");
  private static final Phrase MARKER =
      Phrase.of(
          "将(?:进一步|继续|着力|不断|加强|持续|重点|全面|深入|切实|大力|努力|积极|着重|采取)|下一步|认真总结经验|改正不足"
              + "|(?:推动|力争|努力|促进|确保)[^，。]{0,16}(?:新上|再上|迈上)[^，。]{0,3}台阶");
  private static final Phrase RESULT =
      Phrase.of("问题|不足|差距|短板|薄弱|成绩|成效|取得|虽然|但|存在|还不|仍|针对|结合|对照|现将");
  private static final Phrase DONE = Phrase.of("取得|已经|圆满|完成了|得到了?(?:有效|明显|进一步|显著)");
  private static final Phrase OPENING =
      Phrase.of(
          "^(?:[（(][一二三四五六七八九十][）)][^，。：\\d]{0,16}[。：])?(20\\d\\d)年(?:度)?(?:[，,]|(?:我|本)(?:局|办|委|厅|镇|乡|街|处|单位|机关)).*");
  private static final Phrase LATER = Phrase.of("20\\d\\d(?=年)");
  private static final Phrase COMPARING =
      Phrase.of("比|较|同期|持平|增|减|上年|上一年|去年|往年|改进|整改|问题|自|以来|起|历年|近年|截至|今年|本年");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return dossier.fiscalYear().isPresent() ? Optional.empty() : Optional.of(Input.FISCAL_YEAR);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    int year = dossier.fiscalYear().orElseThrow();
    Stream<Flaw> plans =
        dossier.narrative().of(Section.PROBLEMS_IMPROVEMENT).stream()
            .flatMap(part -> plans(part, year));
    Stream<Flaw> openings =
        Stream.of(Section.OVERVIEW, Section.OTHER_MATTERS)
            .flatMap(section -> openings(dossier.narrative().of(section), year).stream());
    return Stream.concat(plans, openings);
  }

  private static Stream<Flaw> plans(Paragraph part, int year) {
    String text = TITLE.removedFrom(part.text());
    return (A_YEAR.isIn(text) ? SENTENCE.hits(text) : Stream.<MatchResult>empty())
        .map(sentence -> sentence.group())
        .filter(sentence -> isOverdue(sentence, year))
        .map(sentence -> Flaw.at(part.place()).quoting(Excerpt.beginning(sentence)));
  }

  /** A sentence that begins with a year gone by and goes straight on to what will be done. */
  private static boolean isOverdue(String sentence, int year) {
    return PLANNED
        .whole(sentence)
        .filter(planned -> Integer.parseInt(planned.group(1)) <= year)
        .filter(planned -> isPlan(planned.group(2), year))
        .isPresent();
  }

  private static boolean isPlan(String words, int year) {
    boolean later = LATER.hits(words).anyMatch(hit -> Integer.parseInt(hit.group()) > year);
    return !later
        && MARKER
            .first(words)
            .filter(marker -> !DONE.isIn(words.substring(marker.end())))
            .filter(marker -> !RESULT.isIn(words.substring(0, marker.start())))
            .isPresent();
  }

  /** Paragraphs that tell of an earlier year as if it were this one. */
  private static List<Flaw> openings(List<Paragraph> parts, int year) {
    List<Flaw> found = new ArrayList<>();
    for (Paragraph part : parts) {
      Optional<String> opening = OPENING.whole(part.text()).map(hit -> hit.group(1));
      if (opening.isPresent()
          && Integer.parseInt(opening.get()) < year
          && !COMPARING.isIn(part.text())
          && !part.text().contains(year + "年")) {
        found.add(
            Flaw.at(part.place())
                .grade("earlier")
                .declared(opening.get())
                .quoting(Excerpt.beginning(part.text())));
      }
    }
    return found;
  }
}
