package org.qibei.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qibei.report.AnnualReport;

/**
 * The words of rules and findings in one language: screen, letter, card and JSON print what it
 * returns.
 */
public final class Wording {

  /** Rules that compare with last year and quote nothing but what it was made of. */
  private static final Set<String> SUMMED =
      Set.of("XYR-01", "XYR-02", "XYR-03", "XYR-05", "XYR-06", "ZER-06");

  private final RuleTexts texts;
  private final PlaceWords places;
  private final ValueWords values;

  private Wording(Locale locale) {
    this.texts = RuleTexts.in(locale);
    this.places = new PlaceWords(locale);
    this.values = new ValueWords(locale);
  }

  /** English for every kind of English, else Chinese. */
  public static Wording in(Locale locale) {
    return new Wording(locale);
  }

  /** Several things in one line, in the marks of the language. */
  public String together(List<String> items) {
    return String.join(texts.text("list.separator.items"), items);
  }

  public String title(String rule) {
    return texts.text(rule + ".name");
  }

  /** What exactly is tested. */
  public String test(String rule) {
    return texts.text(rule + ".test");
  }

  /** Why it matters. */
  public String why(String rule) {
    return texts.text(rule + ".why");
  }

  /** The document and article it rests on. */
  public String basis(String rule) {
    return texts.text(rule + ".basis");
  }

  /** How to mend it. */
  public String advice(String rule) {
    return texts.text(rule + ".advice");
  }

  /** When a rule's flaw is of this grade; for rules that know several. */
  public String grade(String rule, Grade grade) {
    return texts.text(rule + ".grade." + grade.name());
  }

  public String failingExample(String rule) {
    return texts.text(rule + ".fails");
  }

  public String passingExample(String rule) {
    return texts.text(rule + ".passes");
  }

  /** A case that looks like a fault and is none. */
  public String trapExample(String rule) {
    return texts.text(rule + ".trap");
  }

  /** How to mend this very finding. */
  public String advice(Finding finding) {
    String rule = finding.rule();
    return texts.text(rule + ".advice." + finding.grade(), rule + ".advice");
  }

  /** What happened and where, in one or two sentences; what to do is the advice. */
  public String message(Finding finding) {
    String rule = finding.rule();
    return filled(texts.text(rule + ".message." + finding.grade(), rule + ".message"), finding)
        + shares(finding, "summed");
  }

  /** What each of the bodies merged had last year, where the finding rests on their sum. */
  String shares(Finding finding, String key) {
    return SUMMED.contains(finding.rule()) && finding.text().isPresent()
        ? filled(texts.text(key), finding)
        : "";
  }

  /** Where something is, from the section's heading down to the cell. */
  public String place(String placeId) {
    return places.path(placeId);
  }

  /** Where a finding is, exact also where it concerns the document as a whole. */
  public String place(Finding finding) {
    return places.path(Spot.of(finding));
  }

  /** The section, or the part of the document beside the sections, that a finding stands in. */
  public String section(Finding finding) {
    return places.scope(Spot.of(finding));
  }

  /** What stands in the report, in words; empty when the finding names nothing. */
  public String declared(Finding finding) {
    return finding.declared().map(values::words).orElse("");
  }

  /** What should stand there, in words; empty when that cannot be said. */
  public String expected(Finding finding) {
    return finding.expected().map(values::words).orElse("");
  }

  public String severity(Severity severity) {
    return texts.text("severity." + severity.id());
  }

  public String band(Band band) {
    return texts.text("band." + band.id());
  }

  public String dimension(Dimension dimension) {
    return texts.text("dimension." + dimension.id());
  }

  public String outcome(Outcome outcome) {
    return texts.text("outcome." + outcome.id());
  }

  public String level(Level level) {
    return texts.text("level." + level.id());
  }

  public String missing(Input input) {
    return texts.text("missing." + input.id());
  }

  /** The same, and whose it is. */
  public String missing(NotEvaluable silent) {
    String input = missing(silent.missing());
    return silent.names().isEmpty()
        ? input
        : texts.filled(texts.text("missing.whose"), input, together(silent.names()));
  }

  /**
   * What people read: the findings of one rule, table and severity as one item, in the order given.
   */
  public List<FindingGroup> grouped(List<Finding> findings) {
    return new Grouping(this, texts, places).of(findings);
  }

  /** How the equations of the form could be made to hold with the fewest changes, if they can. */
  public List<RepairAdvice> repairs(AnnualReport report) {
    return new RepairWords(texts, places).of(report);
  }

  /** What speaks for or against a table of zeros. */
  public ZeroWords zero(ZeroVerdict verdict) {
    return ZeroWords.of(verdict, texts, places);
  }

  /** A number of points as people write it: 4, 0.5. */
  public static String points(BigDecimal points) {
    return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
  }

  String filled(String pattern, Finding finding) {
    return texts.filled(
        pattern,
        places.brief(finding.place()),
        declared(finding),
        expected(finding),
        finding.difference().map(ValueWords::difference).orElse(""),
        finding.text().orElse(""),
        places.rowOnly(finding.place()),
        places.columnOnly(finding.place()));
  }
}
