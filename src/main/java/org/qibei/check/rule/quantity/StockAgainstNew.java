package org.qibei.check.rule.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.narrative.Sentence;
import org.qibei.check.narrative.Statements;
import org.qibei.check.phrase.Phrase;
import org.qibei.form.Section;
import org.qibei.report.Place;

/**
 * The text says that earlier normative documents were kept, while the table counts none beyond
 * those of the year (TXT-09).
 */
public final class StockAgainstNew implements Rule {

  private static final String ROW = "t1.normativeDocuments.";
  private static final Phrase KEPT =
      Phrase.of("规范性文件[^。；]{0,60}(?:保留|继续有效)|(?:保留|继续有效)[^。；]{0,20}规范性文件");
  private static final Phrase OTHERWISE =
      Phrase.of(
          "(?:不予?|无|未|没有)[^，。；]{0,6}保留|保留0|(?:市|县|区|省|州)(?:委|人民)?政府(?:办公[室厅])?(?:的|及)?(?:行政)?规范性文件|将|下一步|上级|配合|提出[^，。]{0,8}保留");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return stock(dossier).isPresent() && issued(dossier).isPresent()
        ? Optional.empty()
        : Optional.of(Input.FIGURES);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    BigDecimal stock = stock(dossier).orElseThrow();
    boolean nothingOlder =
        stock.signum() == 0 || stock.compareTo(issued(dossier).orElseThrow()) == 0;
    return nothingOlder
        ? Statements.of(dossier).sentences().stream()
            .filter(sentence -> !sentence.place().equals(Place.of(Section.PROBLEMS_IMPROVEMENT)))
            .filter(StockAgainstNew::saysKept)
            .map(sentence -> flaw(sentence, stock))
            .limit(1)
        : Stream.empty();
  }

  private static boolean saysKept(Sentence sentence) {
    return KEPT.isIn(sentence.words()) && !OTHERWISE.isIn(sentence.words());
  }

  private static Flaw flaw(Sentence sentence, BigDecimal stock) {
    String text = sentence.text().replaceFirst("[。！？]$", "");
    return Flaw.at(sentence.place())
        .declared(stock)
        .quoting(text.length() <= 80 ? text : text.substring(0, 80) + "…");
  }

  private static Optional<BigDecimal> stock(Dossier dossier) {
    TableFigures figures = TableFigures.of(dossier);
    return figures.number(ROW + "inForce").or(() -> figures.number(ROW + "totalDisclosed"));
  }

  private static Optional<BigDecimal> issued(Dossier dossier) {
    TableFigures figures = TableFigures.of(dossier);
    return figures.number(ROW + "issued").or(() -> figures.number(ROW + "produced"));
  }
}
