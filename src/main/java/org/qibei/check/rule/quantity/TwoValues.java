package org.qibei.check.rule.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.check.narrative.Metric;
import org.qibei.check.narrative.Quantity;
import org.qibei.check.narrative.Statements;
import org.qibei.check.narrative.Trait;
import org.qibei.check.phrase.Phrase;

/** The same words with two different numbers in one report (TXT-06). */
public final class TwoValues implements Rule {

  private static final int TELLING = 6;
  private static final Set<String> NOT_COUNTED = Set.of("%", "倍", "个百分点", "人", "名");
  private static final Phrase IDLE =
      Phrase.of("20\\d\\d年度?|全年|[本今当]年度?|年内|共计|总计|合计|累计|共|达到?|[我本]局|我单位|本单位|本机关|[\\d.]+");
  private static final Phrase ALL_PUBLISHED = Phrase.of("主动公开(?:各类)?政府信息");
  private static final Phrase CHANNEL = Phrase.of("通过|依托|利用|网站|平台|公众号|微信|微博|专栏|栏目|其中|分别|督促|各单位|部门");

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    int year = dossier.fiscalYear().orElse(dossier.report().form().firstYear());
    Map<String, Quantity> first = new HashMap<>();
    return Statements.of(dossier).quantities().stream()
        .filter(quantity -> isComparable(quantity, year))
        .flatMap(
            quantity -> phrase(quantity).flatMap(phrase -> flaw(first, phrase, quantity)).stream());
  }

  private static Optional<Flaw> flaw(
      Map<String, Quantity> first, String phrase, Quantity quantity) {
    Quantity earlier = first.putIfAbsent(phrase, quantity);
    if (earlier == null || earlier.number().compareTo(quantity.number()) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Flaw.at(quantity.sentence().place())
            .declared(quantity.number())
            .expected(earlier.number())
            .difference(quantity.number().subtract(earlier.number()))
            .quoting(quantity.words()));
  }

  /** What the tables tell too is held against them; parts and sums of years are something else. */
  private static boolean isComparable(Quantity quantity, int year) {
    boolean free = quantity.metric() == Metric.OTHER || quantity.metric() == Metric.ITEMS_PUBLISHED;
    return free
        && quantity.isStatedFor(year)
        && !quantity.is(Trait.PART)
        && !quantity.is(Trait.ASIDE)
        && !NOT_COUNTED.contains(quantity.unit());
  }

  /** The sentence up to the number without years and fillers, or the well-known short phrase. */
  private static Optional<String> phrase(Quantity quantity) {
    String lead = quantity.lead();
    boolean all = ALL_PUBLISHED.isIn(quantity.words()) && !CHANNEL.isIn(lead);
    String phrase = all ? "主动公开政府信息" : Prose.han(IDLE.removedFrom(lead));
    return Prose.hanCharacters(phrase) < TELLING
        ? Optional.empty()
        : Optional.of(phrase + quantity.unit() + quantity.scope());
  }
}
