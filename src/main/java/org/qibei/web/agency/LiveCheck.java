package org.qibei.web.agency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.check.Score;
import org.qibei.check.Severity;
import org.qibei.check.Wording;
import org.qibei.check.ZeroWords;
import org.qibei.filing.Checked;
import org.qibei.web.Dates;
import org.qibei.web.Texts;
import org.qibei.web.part.FindingGroup;
import org.qibei.web.part.Mark;
import org.qibei.web.part.Waterfall;

/**
 * What the rule book says of a draft, in the reader's words: score, cards by part, marks in cells,
 * counts by part.
 */
public final class LiveCheck {
  private final Checked checked;
  private final Texts texts;
  private final Wording wording;
  private final FindingCards cards;
  private final List<org.qibei.check.FindingGroup> groups;
  private final CardLists lists;

  public LiveCheck(Checked checked, FormLinks links, Texts texts, Dates dates) {
    this.checked = checked;
    this.texts = texts;
    this.wording = Wording.in(texts.messages().locale());
    this.cards = new FindingCards(links, texts, dates, checked.explanations());
    this.groups =
        wording.grouped(checked.inspection().findings()).stream()
            .sorted(Comparator.comparing(org.qibei.check.FindingGroup::severity))
            .toList();
    this.lists = new CardLists(groups, cards, texts);
  }

  public BigDecimal getTotal() {
    return score().total();
  }

  public String getBand() {
    return wording.band(score().band());
  }

  /** What speaks for or against tables of zeros. */
  public List<ZeroWords> getZeros() {
    return checked.inspection().zeros().stream().map(wording::zero).toList();
  }

  public boolean isCapped() {
    return score().capped();
  }

  public int getErrors() {
    return count(Severity.ERROR);
  }

  public int getWarnings() {
    return count(Severity.WARNING);
  }

  public int getHints() {
    return count(Severity.HINT);
  }

  private int count(Severity severity) {
    return (int) groups.stream().filter(group -> group.severity() == severity).count();
  }

  private Score score() {
    return checked.inspection().score();
  }

  /** 改正 2 项错误：83.0 → 93.5 优秀; nothing where there is no error. */
  public String getPromise() {
    return getErrors() == 0
        ? ""
        : promise("agency.live.promise", getErrors(), checked.withoutErrors());
  }

  /** 改完这 3 项：83.0 → 98.0 优秀; of all that {@link #getTodo} lists. */
  public String getPromiseOfAll() {
    int all = getErrors() + getWarnings();
    return all == 0 ? "" : promise("agency.live.promise-all", all, checked.withoutFaults());
  }

  private String promise(String key, int items, Optional<Score> better) {
    return better.isEmpty()
        ? ""
        : texts.of(
            key,
            items,
            oneDecimal(score().total()),
            oneDecimal(better.get().total()),
            wording.band(better.get().band()));
  }

  static String oneDecimal(BigDecimal score) {
    return score.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /** Cards for the page of one part: its own findings first, then the others, hints folded. */
  public List<FindingGroup> cardsFor(FormPart part) {
    return lists.of(part);
  }

  /** All cards, the gravest first. */
  public List<FindingGroup> getCards() {
    return lists.bySeverity();
  }

  /** The lines of a list of things to do: errors and warnings, each with its sentence. */
  public List<TodoLine> getTodo() {
    return CardLists.grave(groups).map(cards::todo).toList();
  }

  /** How the cells of the tables are to be marked. */
  public Map<String, Mark> marks() {
    return cards.marks(groups);
  }

  /** What stands beside a part in the list of parts. */
  public PartMark mark(FormPart part) {
    List<Finding> here =
        checked.inspection().findings().stream()
            .filter(f -> FormPart.all(f).contains(part))
            .toList();
    int errors = Inspection.items(here, Severity.ERROR);
    int warnings = Inspection.items(here, Severity.WARNING);
    return errors > 0
        ? new PartMark("error", errors)
        : warnings > 0 ? new PartMark("warning", warnings) : PartMark.FINE;
  }

  /** Where the points went, with the band at the total. */
  public Waterfall getWaterfall() {
    Map<String, org.qibei.check.FindingGroup> byKey =
        groups.stream()
            .collect(Collectors.toMap(org.qibei.check.FindingGroup::key, group -> group));
    List<Waterfall.Loss> losses =
        checked.waterfall().steps().stream()
            .filter(step -> step.loss().signum() > 0)
            .map(
                step ->
                    new Waterfall.Loss(
                        wording.title(step.rule()), tone(byKey.get(step.group())), step.loss()))
            .toList();
    return Waterfall.of(losses, score().total(), texts.of("agency.live.total", getBand()));
  }

  private static String tone(org.qibei.check.FindingGroup group) {
    return group == null ? "notice" : group.severity().id();
  }
}
