package org.qibei.check.rule.expression;

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

/**
 * Half-width commas, semicolons, colons or brackets between Chinese characters, or numbering in
 * brackets of both widths (FMT-04; GB/T 15834).
 */
public final class HalfWidthMarks implements Rule {

  private static final Phrase BETWEEN = Phrase.of("(?<=\\p{IsHan})[,;:()](?=\\p{IsHan})");
  private static final Phrase NARROW = Phrase.of("^\\([一二三四五六七八九十]{1,2}\\)");
  private static final Phrase WIDE = Phrase.of("^（[一二三四五六七八九十]{1,2}）");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return dossier.isWellRead() ? Optional.empty() : Optional.of(Input.CONFIRMATION);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    List<Flaw> found = dossier.narrative().body().flatMap(HalfWidthMarks::between).toList();
    if (!found.isEmpty()) {
      return Stream.of(found.get(0).difference(java.math.BigDecimal.valueOf(found.size())));
    }
    boolean wide = dossier.narrative().body().anyMatch(part -> WIDE.isIn(part.text()));
    return dossier
        .narrative()
        .body()
        .filter(part -> wide && NARROW.isIn(part.text()))
        .map(part -> flaw(part).grade("numbering"))
        .limit(1);
  }

  /** The bracket of a number at the beginning is a matter of the numbering alone. */
  private static Stream<Flaw> between(Paragraph part) {
    int from = NARROW.first(part.text()).map(MatchResult::end).orElse(0);
    return BETWEEN.hits(part.text()).filter(hit -> hit.start() >= from).map(hit -> flaw(part, hit));
  }

  private static Flaw flaw(Paragraph part, MatchResult hit) {
    return Flaw.at(part.place())
        .declared(hit.group())
        .quoting(Excerpt.around(part.text(), hit.start(), hit.end()));
  }

  private static Flaw flaw(Paragraph part) {
    return Flaw.at(part.place()).quoting(Excerpt.beginning(part.text()));
  }
}
