package org.qibei.check;

import static org.qibei.check.Dimension.ARITHMETIC;
import static org.qibei.check.Dimension.COMPLETENESS;
import static org.qibei.check.Dimension.CONSISTENCY;
import static org.qibei.check.Dimension.EXPRESSION;
import static org.qibei.check.Dimension.TIMELINESS;
import static org.qibei.check.Severity.ERROR;
import static org.qibei.check.Severity.HINT;
import static org.qibei.check.Severity.WARNING;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qibei.check.RuleEntry.Years;
import org.qibei.check.rule.crosstable.*;
import org.qibei.check.rule.date.*;
import org.qibei.check.rule.expression.*;
import org.qibei.check.rule.law.*;
import org.qibei.check.rule.publication.*;
import org.qibei.check.rule.quantity.*;
import org.qibei.check.rule.section.*;
import org.qibei.check.rule.similar.*;
import org.qibei.check.rule.sum.*;
import org.qibei.check.rule.table.*;
import org.qibei.check.rule.wording.*;
import org.qibei.check.rule.year.*;
import org.qibei.check.rule.zero.*;
import org.qibei.report.Place;

/** All rules in the order of inspection, with what each finding costs (校验规则). */
public final class RuleBook {

  private static final String FIRST = "2026.1";

  // spotless:off  The whole inspection at a glance: id, years, dimension, cap, grades (severity, points), rule.
  private static final RuleBook CURRENT = new RuleBook(FIRST, List.of(
      entry("SEC-01", Years.ALL,        COMPLETENESS, uncapped(), new UnreadableReport(),            grade(ERROR, 0)),
      entry("SEC-02", Years.ALL,        COMPLETENESS, cap(12),    new MissingHeading(),              grade(ERROR, 3)),
      entry("SEC-03", Years.ALL,        COMPLETENESS, cap(24),    new MissingSection(),              grade(ERROR, 6)),
      entry("SEC-04", Years.ALL,        EXPRESSION,   cap(1.5),   new NonconformingHeading(),        grade(HINT, 0.5)),
      entry("SEC-05", Years.ALL,        COMPLETENESS, uncapped(), new MisnumberedSections(),         grade(WARNING, 2), grade("order", WARNING, 2)),
      entry("SEC-06", Years.ALL,        COMPLETENESS, cap(5),     new MissingOverviewTopic(),        grade(WARNING, 1), grade("inText", HINT, 0.5), grade("before2021", HINT, 0.5)),
      entry("SEC-07", Years.ALL,        COMPLETENESS, uncapped(), new MissingProblemOrImprovement(), grade(ERROR, 4), grade("doubtful", HINT, 1)),
      entry("SEC-08", Years.ALL,        CONSISTENCY,  uncapped(), new UnmatchedMeasures(),           grade(HINT, 0.5), grade("repeated", HINT, 0.5)),
      entry("SEC-09", Years.from(2021), COMPLETENESS, uncapped(), new UnstatedProcessingFee(),       grade(ERROR, 4), grade("incomplete", HINT, 1)),
      entry("SEC-10", Years.ALL,        COMPLETENESS, uncapped(), new UnstatedAssessment(),          grade(ERROR, 4), grade("one", WARNING, 1), grade("zone", WARNING, 2), grade("oneOfZone", HINT, 0.5)),
      entry("SEC-11", Years.from(2021), COMPLETENESS, cap(3),     new MissingProvincialItem(),       grade(HINT, 1)),
      entry("SEC-12", Years.ALL,        COMPLETENESS, uncapped(), new IncompletePreamble(),          grade(HINT, 0.5)),
      entry("TAB-01", Years.ALL,        COMPLETENESS, uncapped(), new MissingTable(),                grade(ERROR, 8)),
      entry("TAB-02", Years.ALL,        COMPLETENESS, cap(6),     new MissingRow(),                  grade(ERROR, 1), grade("undivided", ERROR, 3)),
      entry("TAB-03", Years.ALL,        COMPLETENESS, cap(6),     new MissingColumn(),               grade(ERROR, 2)),
      entry("TAB-04", Years.ALL,        COMPLETENESS, cap(6),     new BlankCell(),                   grade(ERROR, 0.5)),
      entry("TAB-05", Years.ALL,        COMPLETENESS, cap(3),     new PlaceholderCell(),             grade(WARNING, 0.25)),
      entry("TAB-06", Years.ALL,        COMPLETENESS, cap(3),     new NotANumber(),                  grade(ERROR, 0.5), grade("letterZero", HINT, 0.25), grade("unit", HINT, 0.25)),
      entry("TAB-07", Years.ALL,        ARITHMETIC,   cap(3),     new IllegalCount(),                grade(ERROR, 1)),
      entry("TAB-08", Years.ALL,        COMPLETENESS, uncapped(), new WrongForm(),                   grade(ERROR, 12)),
      entry("TAB-09", Years.ALL,        EXPRESSION,   cap(2),     new AlteredLabel(),                grade(HINT, 0.5)),
      entry("TAB-10", Years.from(2021), ARITHMETIC,   uncapped(), new DoubtfulUnit(),                grade(HINT, 0.5), grade("decimals", HINT, 0.5)),
      entry("SUM-01", Years.ALL,        ARITHMETIC,   cap(6),     new TieOutBroken("I-1"),           grade(ERROR, 1)),
      entry("SUM-02", Years.ALL,        ARITHMETIC,   cap(8),     new TieOutBroken("I-2"),           grade("total", ERROR, 4), grade("column", ERROR, 1)),
      entry("SUM-03", Years.ALL,        ARITHMETIC,   cap(8),     new TieOutBroken("I-3"),           grade("total", ERROR, 4), grade("column", ERROR, 1)),
      entry("SUM-04", Years.ALL,        ARITHMETIC,   cap(9),     new TieOutBroken("I-4"),           grade(ERROR, 3)),
      entry("SUM-05", Years.from(2021), ARITHMETIC,   uncapped(), new TooFewInForce(),               grade(WARNING, 2)),
      entry("SUM-06", Years.until(2020), ARITHMETIC,   uncapped(), new TooFewDisclosed(),             grade(ERROR, 2)),
      entry("SUM-07", Years.until(2020), ARITHMETIC,   uncapped(), new TooFewItems(),                 grade(ERROR, 2), grade("decisions", WARNING, 2)),
      entry("SUM-08", Years.until(2020), ARITHMETIC,   uncapped(), new ProcurementMismatch(),         grade(WARNING, 2)),
      entry("ZER-01", Years.ALL,        CONSISTENCY,  uncapped(), new AllTablesZero(),               grade(WARNING, 2)),
      entry("ZER-02", Years.ALL,        CONSISTENCY,  uncapped(), new RequestsAndDisputesZero(),     grade(HINT, 0)),
      entry("ZER-03", Years.ALL,        CONSISTENCY,  cap(8),     new ZeroAgainstRegister(),         grade(ERROR, 8)),
      entry("ZER-04", Years.ALL,        CONSISTENCY,  uncapped(), new ZeroForThreeYears(),           grade(HINT, 0)),
      entry("ZER-05", Years.until(2020), CONSISTENCY,  uncapped(), new NoItemsOfPower(),              grade(HINT, 0)),
      entry("ZER-06", Years.from(2021), CONSISTENCY,  uncapped(), new StockVanished(),               grade(WARNING, 0)),
      entry("XYR-01", Years.ALL,        CONSISTENCY,  cap(5),     new CarryOverBroken(),             grade("total", ERROR, 5), grade("column", WARNING, 1)),
      entry("XYR-02", Years.from(2022), CONSISTENCY,  cap(2),     RollForwardBroken.ofDocumentsInForce(), grade(WARNING, 2)),
      entry("XYR-03", Years.until(2020), CONSISTENCY,  cap(2),     RollForwardBroken.ofItems(),       grade(WARNING, 2)),
      entry("XYR-04", Years.ALL,        CONSISTENCY,  cap(1),     new StatedChangeWrong(),           grade(WARNING, 1)),
      entry("XYR-05", Years.ALL,        CONSISTENCY,  uncapped(), new SuddenJump(),                  grade(HINT, 0)),
      entry("XYR-06", Years.ALL,        CONSISTENCY,  uncapped(), new PendingVanished(),             grade(HINT, 0)),
      entry("XYR-07", Years.ALL,        CONSISTENCY,  cap(1),     new LastYearAltered(),             grade(WARNING, 1)),
      entry("XTB-01", Years.from(2021), CONSISTENCY,  uncapped(), new FeeNotInTable(),               grade(WARNING, 3), grade("rounded", HINT, 1.5)),
      entry("XTB-02", Years.from(2021), CONSISTENCY,  uncapped(), new FeeOffTariff(),                grade(HINT, 0.5)),
      entry("XTB-03", Years.from(2021), CONSISTENCY,  uncapped(), new UnpaidAgainstText(),           grade(WARNING, 3), grade("noneCharged", HINT, 1.5)),
      entry("XTB-04", Years.ALL,        CONSISTENCY,  uncapped(), new SuitsExceedReviews(),          grade(WARNING, 1), grade("oneYear", HINT, 0)),
      entry("XTB-05", Years.from(2024), CONSISTENCY,  uncapped(), new DirectSuit(),                  grade(HINT, 0), grade("refusals", WARNING, 1)),
      entry("XTB-06", Years.ALL,        CONSISTENCY,  uncapped(), new DisputeWithoutRequest(),       grade(HINT, 0)),
      entry("TXT-01", Years.ALL,        CONSISTENCY,  cap(4),     new RequestNumbersDiffer(),        grade(ERROR, 4), grade("applicants", ERROR, 4), grade("doubtful", HINT, 2), grade("ownOffice", HINT, 2)),
      entry("TXT-02", Years.ALL,        CONSISTENCY,  cap(3),     new DisputeNumbersDiffer(),        grade(ERROR, 3), grade("outcome", ERROR, 3), grade("otherCases", HINT, 1.5), grade("ownOffice", HINT, 1.5)),
      entry("TXT-03", Years.ALL,        CONSISTENCY,  cap(2),     new DocumentNumbersDiffer(),       grade(WARNING, 2), grade("labelled", HINT, 1), grade("ownOffice", HINT, 1)),
      entry("TXT-04", Years.ALL,        CONSISTENCY,  cap(2),     new DecisionNumbersDiffer(),       grade(WARNING, 2), grade("labelled", HINT, 1), grade("published", HINT, 0.5)),
      entry("TXT-05", Years.ALL,        CONSISTENCY,  cap(4),     new PartsOffTotal(),               grade(ERROR, 2), grade("remainder", WARNING, 2)),
      entry("TXT-06", Years.ALL,        CONSISTENCY,  cap(4),     new TwoValues(),                   grade(ERROR, 2)),
      entry("TXT-07", Years.ALL,        CONSISTENCY,  uncapped(), new MiscountedParts(),             grade(WARNING, 2), grade("sections", WARNING, 2)),
      entry("TXT-08", Years.ALL,        CONSISTENCY,  uncapped(), new ClaimAgainstZero(),            grade(HINT, 0.5)),
      entry("TXT-09", Years.ALL,        CONSISTENCY,  uncapped(), new StockAgainstNew(),             grade(WARNING, 1)),
      entry("TXT-10", Years.ALL,        CONSISTENCY,  cap(3),     new StaleText(),                   grade(WARNING, 3), grade("earlier", WARNING, 3)),
      entry("TXT-11", Years.ALL,        CONSISTENCY,  uncapped(), new ForeignName(),                 grade(WARNING, 3), grade("signed", WARNING, 3)),
      entry("TXT-12", Years.ALL,        CONSISTENCY,  uncapped(), new ConfusedLevel(),               grade(HINT, 1)),
      entry("TXT-13", Years.ALL,        CONSISTENCY,  cap(0.5),   new UnansweredHeading(),           grade(HINT, 0.5), grade("empty", HINT, 0.5)),
      entry("TXT-14", Years.ALL,        CONSISTENCY,  cap(2),     new PlaceholderText(),             grade(WARNING, 2)),
      entry("TXT-15", Years.ALL,        CONSISTENCY,  uncapped(), new NoFigures(),                   grade(HINT, 0)),
      entry("LEG-01", Years.from(2021), CONSISTENCY,  uncapped(), new SupersededFormat(),            grade(WARNING, 3)),
      entry("LEG-02", Years.ALL,        CONSISTENCY,  uncapped(), new RepealedRegulations(),         grade(WARNING, 3)),
      entry("LEG-03", Years.ALL,        CONSISTENCY,  cap(1.5),   new MiswrittenNumber(),            grade(HINT, 0.5)),
      entry("LEG-04", Years.ALL,        CONSISTENCY,  uncapped(), new OutdatedPrinciple(),           grade(WARNING, 1)),
      entry("LEG-05", Years.ALL,        CONSISTENCY,  uncapped(), new DoubtfulBasis(),               grade(HINT, 0)),
      entry("DAT-01", Years.ALL,        TIMELINESS,   uncapped(), new MissingSignOffDate(),          grade(WARNING, 5)),
      entry("DAT-02", Years.ALL,        TIMELINESS,   uncapped(), new SignedBeforePeriodEnd(),       grade(ERROR, 8)),
      entry("DAT-03", Years.ALL,        TIMELINESS,   uncapped(), new SignedLate(),                  grade("week", ERROR, 8), grade("weeks", ERROR, 12), grade("months", ERROR, 15), grade("local", WARNING, 2)),
      entry("DAT-04", Years.ALL,        TIMELINESS,   uncapped(), new WrongPeriod(),                 grade(ERROR, 5), grade("reorganised", WARNING, 5)),
      entry("DAT-05", Years.ALL,        TIMELINESS,   uncapped(), new YearsDisagree(),               grade(ERROR, 5)),
      entry("DAT-06", Years.ALL,        TIMELINESS,   uncapped(), new SubmittedLate(),               grade("week", ERROR, 8), grade("weeks", ERROR, 12), grade("months", ERROR, 15), grade("local", WARNING, 2)),
      entry("DAT-07", Years.ALL,        TIMELINESS,   uncapped(), new PublishedLate(),               grade("week", ERROR, 8), grade("weeks", ERROR, 12), grade("months", ERROR, 15), grade("local", WARNING, 2)),
      entry("DAT-08", Years.ALL,        TIMELINESS,   uncapped(), new ImpossibleDate(),              grade(ERROR, 3), grade("ahead", ERROR, 3)),
      entry("SIM-01", Years.ALL,        CONSISTENCY,  uncapped(), new LikeLastYear(),                grade(WARNING, 4), grade("rather", HINT, 0)),
      entry("SIM-02", Years.ALL,        CONSISTENCY,  uncapped(), new LikeAnotherAgency(),           grade(WARNING, 4)),
      entry("PUB-01", Years.ALL,        TIMELINESS,   uncapped(), new Unpublished(),                 grade(ERROR, 8), grade("foreign", ERROR, 8)),
      entry("PUB-02", Years.ALL,        TIMELINESS,   uncapped(), new DeadLink(),                    grade(WARNING, 2), grade("unsavable", WARNING, 2)),
      entry("PUB-03", Years.ALL,        CONSISTENCY,  uncapped(), new SilentChange(),                grade(WARNING, 1)),
      entry("FMT-01", Years.ALL,        EXPRESSION,   uncapped(), new NonconformingTitle(),          grade(WARNING, 3), grade("undated", WARNING, 3), grade("foreign", WARNING, 3), grade("untitled", WARNING, 3), grade("loose", HINT, 1.5)),
      entry("FMT-02", Years.ALL,        EXPRESSION,   uncapped(), new MalformedTelephone(),          grade(WARNING, 1.5)),
      entry("FMT-03", Years.ALL,        EXPRESSION,   cap(1.5),   new UnpairedMark(),                grade(HINT, 0.5)),
      entry("FMT-04", Years.ALL,        EXPRESSION,   uncapped(), new HalfWidthMarks(),              grade(HINT, 0.5), grade("numbering", HINT, 0.5)),
      entry("FMT-05", Years.ALL,        EXPRESSION,   cap(3),     new ProbableTypo(),                grade(HINT, 0.5), grade("doubled", HINT, 0.5)),
      entry("FMT-06", Years.ALL,        EXPRESSION,   uncapped(), new LayoutResidue(),               grade(HINT, 0)),
      entry("FMT-07", Years.ALL,        EXPRESSION,   uncapped(), new UntidyEnumeration(),           grade(HINT, 0), grade("ordinal", HINT, 0)),
      entry("FMT-08", Years.ALL,        EXPRESSION,   uncapped(), new UnusualPage(),                 grade(HINT, 0)),
      entry("FMT-09", Years.ALL,        EXPRESSION,   cap(3),     new PicturedTable(),               grade(WARNING, 3)),
      entry("FMT-10", Years.ALL,        EXPRESSION,   uncapped(), new UnusualLength(),               grade(HINT, 0), grade("long", HINT, 0))));
  // spotless:on

  private final String version;
  private final List<RuleEntry> entries;
  private final Map<String, RuleEntry> byId;

  private RuleBook(String version, List<RuleEntry> entries) {
    this.version = version;
    this.entries = entries;
    this.byId = entries.stream().collect(Collectors.toMap(RuleEntry::id, entry -> entry));
  }

  public static RuleBook current() {
    return CURRENT;
  }

  /** The version that inspections record, such as {@code 2026.1}. */
  public String version() {
    return version;
  }

  public List<RuleEntry> entries() {
    return entries;
  }

  public Optional<RuleEntry> entry(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Findings in the order of the book, those of one rule in the order of the form. */
  Comparator<Finding> order() {
    List<String> ids = entries.stream().map(RuleEntry::id).toList();
    return Comparator.<Finding>comparingInt(finding -> ids.indexOf(finding.rule()))
        .thenComparing(finding -> new Place(finding.place()));
  }

  RuleEntry require(String id) {
    return entry(id).orElseThrow(() -> new IllegalArgumentException("no rule " + id));
  }

  private static RuleEntry entry(
      String id,
      Years years,
      Dimension dimension,
      Optional<BigDecimal> cap,
      Rule rule,
      Grade... grades) {
    return new RuleEntry(id, years, dimension, cap, Arrays.asList(grades), rule, FIRST);
  }

  private static Optional<BigDecimal> uncapped() {
    return Optional.empty();
  }

  private static Optional<BigDecimal> cap(double points) {
    return Optional.of(new BigDecimal(Double.toString(points)).stripTrailingZeros());
  }

  private static Grade grade(Severity severity, double points) {
    return grade(Grade.STANDARD, severity, points);
  }

  private static Grade grade(String name, Severity severity, double points) {
    return new Grade(name, severity, new BigDecimal(Double.toString(points)).stripTrailingZeros());
  }
}
