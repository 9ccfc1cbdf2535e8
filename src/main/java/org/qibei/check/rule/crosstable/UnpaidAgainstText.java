package org.qibei.check.rule.crosstable;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Grade;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;
import org.qibei.check.rule.quantity.TableFigures;
import org.qibei.form.Section;
import org.qibei.report.Place;

/**
 * Requests dropped because a fee was not paid, while section six says that no fee was ever demanded
 * (XTB-03).
 */
public final class UnpaidAgainstText implements Rule {

  private static final String UNPAID = "t2.otherHandling.feeUnpaid.total";
  private static final String FEE = "(?:收费通知|信息(?:公开)?(?:信息)?处理费)";
  private static final Phrase NO_DEMAND =
      Phrase.of(
          "(?:未|没有|无)(?:向[^，。；]{1,12})?(?:发出|产生|发生|开具|下达|出现)[^，。；]{0,12}"
              + FEE
              + "|信息(?:公开)?(?:信息)?处理费[^，。；]{0,6}(?:未|没有)(?:产生|发生)|未发生收费|^(?:\\(?无\\)?|没有)[。.]?$|^无其他需要报告的事项[。.]?$");
  private static final Phrase NONE_CHARGED = Phrase.of("无收取[^，。；]{0,12}" + FEE);

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return StatedFee.lacking(dossier)
        .or(
            () ->
                TableFigures.of(dossier).number(UNPAID).isPresent()
                    ? Optional.empty()
                    : Optional.of(Input.FIGURES));
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    BigDecimal unpaid = TableFigures.of(dossier).number(UNPAID).orElseThrow();
    if (unpaid.signum() <= 0 || StatedFee.in(dossier).isPresent()) {
      return Stream.empty();
    }
    String words = dossier.narrative().part(Section.OTHER_MATTERS).squeezed();
    Flaw flaw = Flaw.at(new Place(UNPAID)).declared(unpaid);
    return said(NO_DEMAND, words)
        .map(quote -> flaw.grade(Grade.STANDARD).quoting(quote))
        .or(() -> said(NONE_CHARGED, words).map(quote -> flaw.grade("noneCharged").quoting(quote)))
        .stream();
  }

  private static Optional<String> said(Phrase pattern, String words) {
    return pattern.hits(words).map(hit -> hit.group()).findFirst();
  }
}
