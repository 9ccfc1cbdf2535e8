package org.qibei.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.qibei.check.phrase.Phrase;

/** Counts through one sentence, clause by clause: each knows what the ones before were about. */
final class Counting {

  private static final Set<String> ITEMS = Set.of("条", "件");
  private static final Phrase PUBLISHED = Phrase.of("(?:公开|发布|公布)[^，；。]{0,10}信息");

  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Comparison> comparisons = new ArrayList<>();
  private Metric thread = Metric.OTHER;
  private Optional<Quantity> last = Optional.empty();

  private Counting() {}

  static Counting of(Sentence sentence) {
    Counting counting = new Counting();
    if (Mention.mayBeIn(sentence) || NothingWords.mayBeIn(sentence)) {
      sentence.clauses().forEach(counting::read);
    }
    return counting;
  }

  List<Quantity> quantities() {
    return quantities;
  }

  List<Comparison> comparisons() {
    return comparisons;
  }

  private void read(Clause clause) {
    if (clause.comparison()) {
      last.flatMap(now -> Comparison.of(clause, now)).ifPresent(comparisons::add);
      return;
    }
    List<Mention> mentions = clause.mentions();
    mentions.forEach(this::count);
    if (mentions.isEmpty()) {
      NothingWords.none(clause).forEach(metric -> quantities.add(nothing(clause, metric)));
    }
  }

  private void count(Mention mention) {
    Metric metric = metric(mention);
    Quantity quantity = quantity(mention, metric);
    quantities.add(quantity);
    if (!mention.clause().aside()) {
      last = Optional.of(quantity);
      thread = metric == Metric.OTHER ? thread : metric;
    }
  }

  private Metric metric(Mention mention) {
    return FeeWords.metric(mention)
        .or(() -> DisputeWords.metric(mention, thread))
        .or(() -> RequestWords.metric(mention, threadFor(mention)))
        .or(() -> DocumentWords.metric(mention, thread))
        .or(() -> DecisionWords.metric(mention))
        .or(() -> labelled(mention))
        .or(() -> published(mention))
        .orElse(Metric.OTHER);
  }

  /** What came in in another year does not stand in the way of what came in in this one. */
  private Metric threadFor(Mention mention) {
    OptionalInt before = last.map(Quantity::year).orElse(OptionalInt.empty());
    if (!thread.isOfRequests() || before.isEmpty()) {
      return thread;
    }
    OptionalInt year = Circumstances.year(mention.clause(), mention.before());
    return before.equals(year) ? thread : Metric.HANDLED_REQUESTS;
  }

  private static Optional<Metric> labelled(Mention mention) {
    return DecisionWords.labelled(mention).or(() -> DocumentWords.labelled(mention));
  }

  /** Whether nothing but a label says what a number counts. */
  private static boolean isLabelled(Mention mention, Metric metric) {
    return metric.isOfDocuments() && DocumentWords.labelled(mention).isPresent()
        || metric.isOfDecisions() && DecisionWords.metric(mention).isEmpty();
  }

  private static Optional<Metric> published(Mention mention) {
    boolean items =
        ITEMS.contains(mention.unit())
            && PUBLISHED.isIn(mention.around())
            && !mention.around().contains("申请");
    return items ? Optional.of(Metric.ITEMS_PUBLISHED) : Optional.empty();
  }

  private static Quantity quantity(Mention mention, Metric metric) {
    Clause clause = mention.clause();
    Set<Trait> traits = Circumstances.traits(clause, mention.before());
    boolean fee = metric == Metric.PROCESSING_FEE;
    if (mention.approximate() && !(fee && FeeWords.isExact(mention))) {
      traits.add(Trait.APPROXIMATE);
    }
    if (isLabelled(mention, metric)) {
      traits.add(Trait.LABELLED);
    }
    boolean course = metric == Metric.ANSWERED_REQUESTS || metric == Metric.CARRIED_OUT;
    if (metric == Metric.DOCUMENTS_IN_FORCE
        || course && Circumstances.isAtYearsEnd(clause, mention.before())) {
      traits.remove(Trait.CUMULATIVE);
    }
    return new Quantity(
        metric,
        fee ? FeeWords.yuan(mention) : mention.number(),
        fee ? "元" : mention.unit(),
        Circumstances.year(clause, mention.before()),
        Circumstances.scope(clause, mention.before()),
        traits,
        clause.sentence(),
        clause.sentence().text().substring(0, clause.from() + mention.from()),
        clause.text());
  }

  private static Quantity nothing(Clause clause, Metric metric) {
    Set<Trait> traits = EnumSet.of(Trait.NONE);
    traits.addAll(Circumstances.traits(clause, clause.words()));
    return new Quantity(
        metric,
        BigDecimal.ZERO,
        "",
        Circumstances.year(clause, clause.words()),
        Circumstances.scope(clause, clause.words()),
        traits,
        clause.sentence(),
        clause.lead(),
        clause.text());
  }
}
