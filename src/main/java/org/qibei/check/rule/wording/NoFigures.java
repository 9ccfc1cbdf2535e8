package org.qibei.check.rule.wording;

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

/** An overview that counts nothing at all (TXT-15). */
public final class NoFigures implements Rule {

  private static final Phrase COUNT =
      Phrase.of(
          "(?:\\d[\\d,，.]*|(?<!第)[一二两三四五六七八九十百千万亿零〇]+)[）)]?(?:万|亿)?(?:余|多)?(?:条|件|篇|份|期|场|次(?!性)|人次|批次)");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return Contents.of(dossier).lacking(Section.OVERVIEW);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    boolean counts =
        dossier.narrative().of(Section.OVERVIEW).stream().anyMatch(part -> COUNT.isIn(part.text()));
    return counts ? Stream.empty() : Stream.of(Flaw.at(Place.of(Section.OVERVIEW)));
  }
}
