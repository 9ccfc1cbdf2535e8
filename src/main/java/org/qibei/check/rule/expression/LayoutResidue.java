package org.qibei.check.rule.expression;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;
import org.qibei.form.Section;
import org.qibei.report.Place;
import org.qibei.report.SectionText;

/** Marks that a converter left in the text, such as ** or [image: …] (FMT-06). */
public final class LayoutResidue implements Rule {

  private static final Phrase RESIDUE =
      Phrase.of(
          "\\*{2,}|\\[image:[^\\]]*]|[\\uFFFD\\u25A1\\u25AF\\uE000-\\uF8FF]"
              + "|&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|#\\d{2,5});|(?m)^\\s*#{2,}(?=[^#])");

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return dossier.narrative().written().flatMap(section -> residue(dossier, section));
  }

  private static Stream<Flaw> residue(Dossier dossier, Section section) {
    String text = dossier.report().section(section).map(SectionText::text).orElse("");
    String found =
        RESIDUE
            .hits(text)
            .map(hit -> hit.group().strip())
            .distinct()
            .limit(3)
            .collect(Collectors.joining(" "));
    return found.isEmpty()
        ? Stream.empty()
        : Stream.of(Flaw.at(Place.of(section)).declared(found).quoting(found));
  }
}
