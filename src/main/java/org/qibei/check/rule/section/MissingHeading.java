package org.qibei.check.rule.section;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.form.Section;
import org.qibei.report.Place;

/**
 * A section whose content stands without its heading (SEC-02); one whose words stand behind an
 * Arabic numeral is there.
 */
public final class MissingHeading implements Rule {

  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[、.．，,:：)）](.{2,40})");

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    Contents contents = Contents.of(dossier);
    return Arrays.stream(Section.values())
        .filter(section -> !contents.hasHeading(section) && contents.hasContent(section))
        .filter(section -> !hasPlainHeading(dossier, section))
        .map(
            section ->
                Flaw.at(Place.of(section)).expected(dossier.report().form().heading(section)));
  }

  private static boolean hasPlainHeading(Dossier dossier, Section section) {
    Set<String> accepted =
        dossier.report().form().acceptedHeadings(section).stream()
            .map(Prose::words)
            .collect(Collectors.toSet());
    return Prose.paragraphs(dossier.report().narrative()).stream()
        .map(NUMBERED::matcher)
        .anyMatch(line -> line.matches() && accepted.contains(Prose.words(line.group(1))));
  }
}
