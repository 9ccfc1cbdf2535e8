package org.qibei.check.rule.section;

import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Rule;
import org.qibei.check.StatedPeriod;
import org.qibei.check.phrase.Phrase;
import org.qibei.report.Place;

/** A report that states no period, or nowhere says how to reach the agency (SEC-12). */
public final class IncompletePreamble implements Rule {

  private static final Phrase PERIOD =
      Phrase.of("统计(期限|时限|时间|周期)|1月1日(起|始|开始)?[至到—–~～-]|(起始|开始)(时间|日期)[^。]{0,30}截止");
  private static final Phrase CONTACT =
      Phrase.of("地址|电话|传真|邮编|邮政编码|邮箱|0\\d{2,3}[-—–－]?[2-9]\\d{6,7}");

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    String text = dossier.narrative().squeezed();
    boolean period = StatedPeriod.in(dossier).isPresent() || PERIOD.isIn(text);
    return Stream.concat(missing(period, "statedPeriod"), missing(CONTACT.isIn(text), "contact"));
  }

  private static Stream<Flaw> missing(boolean there, String what) {
    return there ? Stream.empty() : Stream.of(Flaw.at(Place.report()).expected(what));
  }
}
