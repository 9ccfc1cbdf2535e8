package org.qibei.check.rule.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Excerpt;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Narrative.Paragraph;
import org.qibei.check.Rule;
import org.qibei.form.Section;

/**
 * Words of an earlier report left standing: a plan for a year that is over, or a paragraph on an
 * earlier year (TXT-10).
 */
public final class StaleText implements Rule {

  private static final Pattern SENTENCE = Pattern.compile("[^。！？；]+");
  private static final Pattern TITLE = Pattern.compile("《[^》]*》|“[^”]*”");
  private static final Pattern PLANNED =
      Pattern.compile(
          "^(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．])?(?:在)?(20\\d\\d)年(?:度)?(?![至到以初末\\-—~]|以来)(.*)");
  private static final Pattern MARKER =
      Pattern.compile(
          "将(?:进一步|继续|着力|不断|加强|持续|重点|全面|深入|切实|大力|努力|积极|着重|采取)|下一步|认真总结经验|改正不足"
              + "|(?:推动|力争|努力|促进|确保)[^，。]{0,16}(?:新上|再上|迈上)[^，。]{0,3}台阶");
  private static final Pattern RESULT =
      Pattern.compile("问题|不足|差距|短板|薄弱|成绩|成效|取得|虽然|但|存在|还不|仍|针对|结合|对照|现将");
  private static final Pattern DONE = Pattern.compile("取得|已经|圆满|完成了|得到了?(?:有效|明显|进一步|显著)");
  private static final Pattern OPENING = Pattern.compile("^(20\\d\\d)年(?:度)?[，,].*");
  private static final Pattern LATER = Pattern.compile("20\\d\\d(?=年)");
  private static final Pattern COMPARING =
      Pattern.compile("比|较|同期|持平|增|减|上年|上一年|去年|往年|改进|整改|问题|自|以来|起|历年|近年|截至|今年|本年");

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
    return SENTENCE
        .matcher(TITLE.matcher(part.text()).replaceAll(""))
        .results()
        .map(sentence -> sentence.group())
        .filter(sentence -> isOverdue(sentence, year))
        .map(sentence -> Flaw.at(part.place()).quoting(Excerpt.beginning(sentence)));
  }

  /** A sentence that begins with a year gone by and goes straight on to what will be done. */
  private static boolean isOverdue(String sentence, int year) {
    Matcher planned = PLANNED.matcher(sentence);
    if (!planned.matches() || Integer.parseInt(planned.group(1)) > year) {
      return false;
    }
    Matcher marker = MARKER.matcher(planned.group(2));
    boolean later =
        LATER
            .matcher(planned.group(2))
            .results()
            .anyMatch(hit -> Integer.parseInt(hit.group()) > year);
    return !later
        && marker.find()
        && !DONE.matcher(planned.group(2).substring(marker.end())).find()
        && !RESULT.matcher(planned.group(2).substring(0, marker.start())).find();
  }

  /** Paragraphs that tell of an earlier year as if it were this one. */
  private static List<Flaw> openings(List<Paragraph> parts, int year) {
    List<Flaw> found = new ArrayList<>();
    for (Paragraph part : parts) {
      Matcher opening = OPENING.matcher(part.text());
      if (opening.matches()
          && Integer.parseInt(opening.group(1)) < year
          && !COMPARING.matcher(part.text()).find()
          && !part.text().contains(year + "年")) {
        found.add(
            Flaw.at(part.place())
                .grade("earlier")
                .declared(opening.group(1))
                .quoting(Excerpt.beginning(part.text())));
      }
    }
    return found;
  }
}
