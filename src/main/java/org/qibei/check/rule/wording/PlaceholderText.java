package org.qibei.check.rule.wording;

import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Excerpt;
import org.qibei.check.Flaw;
import org.qibei.check.Narrative.Paragraph;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;
import org.qibei.report.Place;

/** Words of a template that nobody replaced: ××, ____, 年 月 日 without figures (TXT-14). */
public final class PlaceholderText implements Rule {

  private static final String SIGN = "(?:[×✕╳＊○]{2,}|(?<![A-Za-z])[XxＸｘ]{2,}(?![A-Za-z]))";
  private static final String UNIT =
      "(?:省|市|县|区|旗|局|委|厅|镇|乡|街道|单位|部门|年|月|日|条|件|次|篇|期|场|人|万?元|个|项|路|号)";
  private static final Phrase PLACEHOLDER =
      Phrase.of(
          SIGN
              + "(?="
              + UNIT
              + ")|(?<=[年共约计]|收到|公开|发布|电话[：:])"
              + SIGN
              + "|_{3,}|＿{2,}|本单位名称|[（(]文字描述[^）)]{0,20}[）)]|[（(](?:单位名称|填写|请填写)[^）)]{0,20}[）)]"
              + "|[（(【]请?(?:根据|按照?|结合)[^）)】]{0,10}(?:填写|填报|填入)[^）)】]{0,6}[）)】]"
              + "|[（(【]请[^）)】]{0,14}(?:填写|填报|填入|补充|替换|删除)[^）)】]{0,8}[）)】]"
              + "|(?<=^|[，。：:（(至自])年月日|(?<=20\\d\\d)年月日|(?<=年\\d{1,2}月)日(?=[，。；止起至]|$)");
  private static final Phrase QUOTED = Phrase.of("“[^”]*”|《[^》]*》");

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    Stream<Paragraph> outside =
        Stream.concat(dossier.report().title().stream(), dossier.report().signOff().stream())
            .flatMap(words -> Prose.paragraphs(words).stream())
            .map(words -> new Paragraph(Place.report(), words));
    return Stream.concat(outside, dossier.narrative().whole())
        .flatMap(PlaceholderText::hits)
        .distinct();
  }

  /** What is quoted is covered, so that places in the text stay what they are. */
  private static Stream<Flaw> hits(Paragraph part) {
    String text = QUOTED.replacedIn(part.text(), hit -> "“".repeat(hit.group().length()));
    return PLACEHOLDER
        .hits(text)
        .map(
            hit ->
                Flaw.at(part.place())
                    .declared(hit.group())
                    .quoting(Excerpt.around(part.text(), hit.start(), hit.end())));
  }
}
