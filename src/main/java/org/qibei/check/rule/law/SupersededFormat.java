package org.qibei.check.rule.law;

import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;

/**
 * A report for 2021 or later that cites 60号 of 2019 and not 30号 of 2021, which replaced it
 * (LEG-01).
 */
public final class SupersededFormat implements Rule {

  private static final Phrase NUMBER_OF_2019 =
      Phrase.of("国办公开办函?[〔\\[［（(【{]?2019[〕\\]］）)】}]?第?60号");
  private static final Phrase TITLE_OF_2019 =
      Phrase.of("关于政府信息公开工作年度报告有关事项的通知|政府信息公开工作年度报告格式[（(]试行[）)]");
  private static final Phrase OF_2021 =
      Phrase.of("[〔\\[［（(【{]?2021[〕\\]］）)】}]?第?30号" + "|政府信息公开工作年度报告格式(?![（(]试行)[》〉]");

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    if (Prose.hits(dossier, OF_2021).findAny().isPresent()) {
      return Stream.empty();
    }
    return Stream.of(NUMBER_OF_2019, TITLE_OF_2019)
        .flatMap(words -> Prose.hits(dossier, words))
        .map(hit -> Flaw.at(hit.place()).quoting(hit.text()))
        .limit(1);
  }
}
