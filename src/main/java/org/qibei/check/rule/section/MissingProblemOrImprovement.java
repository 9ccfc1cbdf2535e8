package org.qibei.check.rule.section;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;
import org.qibei.form.Section;
import org.qibei.report.Place;

/**
 * Section five without a problem, or without a measure against it (SEC-07; Article 50(4) asks for
 * both).
 */
public final class MissingProblemOrImprovement implements Rule {

  private static final Phrase PROBLEM =
      Phrase.of(
          "问题|不足|差距|短板|薄弱|有待|不能完全满足|不够|改进的空间|困难|一定距离|不强|不高|不深|不全|不及时|不到位|不完善|不平衡"
              + "|欠缺|缺乏|滞后|弱项|尚需|还需|仍需|制约");
  private static final Phrase MEASURE =
      Phrase.of(
          "改进|整改|措施|下一步|下步|将|加强|今后|努力方向|打算|对策|办法|建章|抓好"
              + "|(?:^|[，。；：、]|[一二三四五六七八九十]是|要)(?:进一步|持续|继续|不断)?(?:完善|健全|强化|提升|优化|充实|建立|加大|组织|拓[宽展]|丰富)");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return Contents.of(dossier).lacking(Section.PROBLEMS_IMPROVEMENT);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    String text = dossier.narrative().part(Section.PROBLEMS_IMPROVEMENT).squeezed();
    return Stream.concat(missing(PROBLEM, text, "problems"), missing(MEASURE, text, "improvement"));
  }

  private static Stream<Flaw> missing(Phrase words, String text, String half) {
    return words.isIn(text)
        ? Stream.empty()
        : Stream.of(Flaw.at(Place.of(Section.PROBLEMS_IMPROVEMENT)).expected(half));
  }
}
