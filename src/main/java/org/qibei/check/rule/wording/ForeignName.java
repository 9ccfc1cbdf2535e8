package org.qibei.check.rule.wording;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Excerpt;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Level;
import org.qibei.check.Narrative.Paragraph;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;

/** A name that the agency goes by in one place and that is not its own (TXT-11). */
public final class ForeignName implements Rule {

  private static final String NAME =
      "(?<name>[一-龥\\p{IsHan}]{1,16}?(?:局|委员会|厅|委|[镇乡]人民政府|[镇乡]政府|街道办事处|街道))";
  private static final String BEGINNING = "(?:^|[。；，,：:）)、]|\\d年(?!度)|年度)(?:我市|我县|我区)?";

  /** What only the reporting agency itself says of itself. */
  private static final String ITS_OWN =
      "(?=(?:20\\d\\d年度?)?(?:高度重视(?:政府信息|政务)公开|未收到(?:政府)?信息公开申请|共?收到(?:政府)?信息公开申请"
          + "|未收取(?:政府)?信息|无收取(?:政府)?信息|认真总结经验|无需要报告的"
          + "|(?:认真|严格|深入|全面|切实|坚决)?(?:贯彻|落实|执行|遵守|履行)[^，。；]{0,20}(?:信息公开|政务公开|公开条例|保密审查)))";

  /** What any agency may be said to do. */
  private static final String ANYBODYS = "(?=(?:认真|严格|坚持|积极|高度|持续|不断|始终|深入|着力|进一步|主动公开|按照|根据|将))";

  private static final Phrase CLAIM = Phrase.of(BEGINNING + NAME + ITS_OWN);
  private static final Phrase ACT = Phrase.of(BEGINNING + NAME + ANYBODYS);

  /** How a name ends that says so; where none ends like this, no name need be looked for. */
  private static final Phrase END_OF_CLAIM = Phrase.of("[局会厅委府处道]" + ITS_OWN);

  private static final Phrase END_OF_ACT = Phrase.of("[局会厅委]" + ANYBODYS);

  /** What an office at the beginning of a sentence does in its own report. */
  private static final String WORKING =
      "(?=(?:共|全年|年内|累计|主动|通过|依托|围绕|紧扣|聚焦|不断|切实|全面|扎实|大力|坚决|狠抓|强化|加强|健全|完善|建立|制定|成立|明确"
          + "|组织|召开|开展|印发|公开|发布|办理|受理|收到|未收到|没有收到|答复|新收|严格|始终|坚持|按照|以[^上下及外]|高度|认真|积极|持续"
          + "|深入|着力|进一步|政府信息公开工作))";

  private static final String START = "(?:^|[。；]|20\\d\\d年度?[，,]?)";
  private static final Phrase WORK =
      Phrase.of(START + "(?<name>[\\p{IsHan}]{4,20}?(?:局|委员会|委))" + WORKING);

  /** A name from its county on; nearly every sentence has an office that works, few have this. */
  private static final Phrase COUNTY_AT_WORK =
      Phrase.of("[县区旗][\\p{IsHan}]{0,17}?(?:局|委员会|委)" + WORKING);

  private static final Phrase REGION =
      Phrase.of(
          START
              + "(?<name>[\\p{IsHan}]{2,9}?[县区旗])(?:(?:委[、和]?)?[县区旗]?(?:人民)?政府(?:办公[室厅])?)?"
              + ITS_OWN);
  private static final Phrase END_OF_REGION = Phrase.of("[县区旗府室厅]" + ITS_OWN);
  private static final String GOVERNMENT = "人民政府";

  private static final Set<String> NO_NAMES = Set.of("全局", "格局", "布局", "大局", "结局", "当局", "开局");
  private static final Phrase PRONOUN =
      Phrase.of(
          ".*[我本该各].*|(?:全|省|市|区|县|州|分)(?:局|委|厅|委员会)$|.*(?:格局|布局|大局|全局|局面|党委|工委|纪委|政法委|团委|常委)$"
              + "|.*(?:查阅|检索|查询|浏览|登录|访问|下载).*");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return OwnName.of(dossier).names().isEmpty()
        ? Optional.of(Input.AGENCY_NAME)
        : Optional.empty();
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    OwnName own = OwnName.of(dossier);
    boolean government = dossier.level().filter(level -> level == Level.GOVERNMENT).isPresent();
    Stream<Flaw> subjects =
        dossier
            .narrative()
            .whole()
            .flatMap(part -> government ? regions(part, own) : offices(part, own));
    Stream<Flaw> others = government ? Stream.empty() : neighbours(dossier, own);
    return Stream.of(subjects, others, Authors.foreign(dossier, own))
        .flatMap(flaws -> flaws)
        .limit(1);
  }

  private static Stream<Flaw> offices(Paragraph part, OwnName own) {
    return Stream.concat(claims(part, own), acts(part, own));
  }

  /** A government may speak of those above and below it; another county works for itself. */
  private static Stream<Flaw> regions(Paragraph part, OwnName own) {
    return named(part.text(), END_OF_REGION, REGION)
        .filter(hit -> own.isInAnotherCounty(hit.group(1) + GOVERNMENT))
        .map(hit -> flaw(part, own, hit.group(1), hit.start(1)));
  }

  /** The same bureau of another county as the one that works. */
  private static Stream<Flaw> neighbours(Dossier dossier, OwnName own) {
    return COUNTY_AT_WORK.isIn(dossier.narrative().squeezed())
        ? dossier.narrative().whole().flatMap(part -> neighbours(part, own))
        : Stream.empty();
  }

  private static Stream<Flaw> neighbours(Paragraph part, OwnName own) {
    return WORK.hits(part.text())
        .filter(hit -> isName(hit.group(1)) && own.isInAnotherCounty(hit.group(1)))
        .filter(hit -> own.isOfItsKind(hit.group(1)))
        .map(hit -> flaw(part, own, hit.group(1), hit.start(1)));
  }

  private static Stream<Flaw> claims(Paragraph part, OwnName own) {
    return named(part.text(), END_OF_CLAIM, CLAIM)
        .filter(hit -> isName(hit.group(1)) && !own.covers(hit.group(1)))
        .map(hit -> flaw(part, own, hit.group(1), hit.start(1)));
  }

  private static Stream<Flaw> acts(Paragraph part, OwnName own) {
    return named(part.text(), END_OF_ACT, ACT)
        .filter(hit -> isName(hit.group(1)) && !own.covers(hit.group(1)))
        .filter(hit -> own.isWithin(hit.group(1)))
        .map(hit -> flaw(part, own, hit.group(1), hit.start(1)));
  }

  private static Stream<MatchResult> named(String text, Phrase end, Phrase whole) {
    return end.isIn(text) ? whole.hits(text) : Stream.empty();
  }

  private static boolean isName(String words) {
    return !NO_NAMES.contains(words) && !PRONOUN.matches(words);
  }

  private static Flaw flaw(Paragraph part, OwnName own, String name, int at) {
    return Flaw.at(part.place())
        .declared(name)
        .expected(own.names().get(0))
        .quoting(Excerpt.around(part.text(), at, at + name.length()));
  }
}
