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

  private static final Set<String> NO_NAMES = Set.of("全局", "格局", "布局", "大局", "结局", "当局", "开局");
  private static final Phrase PRONOUN =
      Phrase.of(
          ".*[我本该各].*|(?:全|省|市|区|县|州|分)(?:局|委|厅|委员会)$|.*(?:格局|布局|大局|全局|局面|党委|工委|纪委|政法委|团委|常委)$"
              + "|.*(?:查阅|检索|查询|浏览|登录|访问|下载).*");

  @Override
  public boolean concerns(Dossier dossier) {
    return dossier.level().map(level -> level != Level.GOVERNMENT).orElse(true);
  }

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return OwnName.of(dossier).names().isEmpty()
        ? Optional.of(Input.AGENCY_NAME)
        : Optional.empty();
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    OwnName own = OwnName.of(dossier);
    return dossier
        .narrative()
        .whole()
        .flatMap(part -> Stream.concat(claims(part, own), acts(part, own)))
        .limit(1);
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
