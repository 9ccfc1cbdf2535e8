package org.qibei.check.rule.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Excerpt;
import org.qibei.check.Flaw;
import org.qibei.check.Narrative.Paragraph;
import org.qibei.check.Prose;
import org.qibei.check.phrase.Phrase;
import org.qibei.report.Place;

/**
 * Who, by its own words, wrote a report: the name behind 本报告由 or 现将, before 编制本报告, in its last
 * lines; an office of another kind may have helped, one of the same kind may not.
 */
final class Authors {

  /** The grade of a name in the last lines. */
  static final String SIGNED = "signed";

  private static final String NAME =
      "(?<name>[\\p{IsHan}]{2,20}?(?:局|委员会|厅|人民政府|[镇乡]政府|街道办事处))(?:办公[室厅])?";

  private static final List<Phrase> WRITTEN_BY =
      List.of(
          Phrase.of(
              "本(?:年度)?报告(?:是|系)?由"
                  + NAME
                  + "(?!、|会同|联合|牵头|[和与及等])(?=[^。]{0,60}(?:编制|编写|撰写|起草|制作))"),
          Phrase.of(
              "现(?:将|公布|发布|向社会公布)"
                  + NAME
                  + "(?=(?:20\\d\\d年度?)?(?:政府信息|信息|政务)公开[^。]{0,12}(?:报告|情况))"));

  /** What a name before 编制本报告 ends at; where it stands nowhere, no name need be looked for. */
  private static final Phrase COMPILED = Phrase.of("(?:编制|形成|撰写)(?:了|完成|并公布)?(?:[本此该]|20\\d\\d年)");

  private static final List<Phrase> COMPILERS =
      List.of(
          Phrase.of(
              "(?:^|[。；，,])"
                  + NAME
                  + "(?=(?:根据|依据|按照|依照)[^。]{0,90}(?:编制|形成|撰写)(?:了|完成|并公布)?(?:本|此|该)(?:年度)?报告)"),
          Phrase.of("(?:^|[。；，,])" + NAME + "(?=编制(?:了|完成)?(?:本|20\\d\\d年度?政府信息公开(?:工作)?年度)报告)"));

  private static final List<Phrase> ALL =
      Stream.concat(WRITTEN_BY.stream(), COMPILERS.stream()).toList();

  private static final Phrase NO_NAME =
      Phrase.of(".*[我本该各].*|^[省市县区州旗盟]?(?:委|局|厅|(?:人民)?政府)$|.*(?:党委|工委|纪委|政法委|团委|常委)$");
  private static final Phrase ADDITION = Phrase.of("[（(][^）)]*[）)]");
  private static final Phrase SIGNATURE = Phrase.of("[\\p{IsHan}]{4,30}");
  private static final Phrase SUB_OFFICE = Phrase.of("分局|总局|大队|支队");

  private Authors() {}

  static Stream<Flaw> foreign(Dossier dossier, OwnName own) {
    List<Phrase> told = told(dossier.narrative().squeezed());
    return Stream.concat(
        dossier.narrative().whole().flatMap(part -> written(part, told, own)), signed(dossier));
  }

  /** The ways of telling it that a report may have used. */
  private static List<Phrase> told(String words) {
    return COMPILED.isIn(words) ? ALL : WRITTEN_BY;
  }

  private static Stream<Flaw> written(Paragraph part, List<Phrase> told, OwnName own) {
    return told.stream()
        .flatMap(pattern -> pattern.hits(part.text()))
        .filter(hit -> isForeign(hit.group(1), own))
        .map(
            hit ->
                Flaw.at(part.place())
                    .declared(hit.group(1))
                    .expected(own.names().get(0))
                    .quoting(Excerpt.around(part.text(), hit.start(1), hit.end(1))));
  }

  /** What the title says too is told there; what nothing else tells is the only name there is. */
  private static Stream<Flaw> signed(Dossier dossier) {
    OwnName own = OwnName.onTheRoster(dossier);
    String title = Prose.squeeze(dossier.report().title().orElse(""));
    return dossier.report().signOff().stream()
        .flatMap(lines -> Arrays.stream(lines.split("\n")))
        .map(line -> ADDITION.removedFrom(Prose.squeeze(line)))
        .filter(line -> SIGNATURE.matches(line) && !title.contains(line))
        .filter(line -> isForeign(line, own))
        .map(
            line ->
                Flaw.at(Place.report())
                    .grade(SIGNED)
                    .declared(line)
                    .expected(own.names().get(0))
                    .quoting(line));
  }

  private static boolean isForeign(String name, OwnName own) {
    Optional<OfficeKind> kind = OfficeKind.of(name);
    return kind.isPresent()
        && own.names().stream().limit(1).map(OfficeKind::of).anyMatch(kind::equals)
        && !NO_NAME.matches(name)
        && !SUB_OFFICE.isIn(name)
        && !own.covers(name)
        && !own.isCoveredBy(name);
  }
}
