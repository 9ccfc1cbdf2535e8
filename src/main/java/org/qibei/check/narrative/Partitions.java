package org.qibei.check.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.qibei.check.phrase.Phrase;

/** Finds totals with their parts: …n件，其中甲a件、乙b件; 在n条…中. */
final class Partitions {

  private static final String OPENING = "其中";
  private static final Phrase WITHIN = Phrase.of("在[^，；。]*?\\d[^，；。]*?中，");
  private static final Set<String> COUNTED =
      Set.of(
          "件次", "件", "条次", "条", "项", "份", "宗", "起", "例", "篇", "期", "场次", "场", "人次", "人", "名", "批次",
          "批", "部", "家", "册", "元", "万元", "个");
  private static final Phrase OTHER_SUBJECT = Phrase.of("复议|诉讼");

  private static final Phrase RECEIVED = Phrase.of("收到|受理|收办|接收|新收");
  private static final Phrase HANDLED = Phrase.of("^(?:共|均|已|总共)*(?:办理|办结|答复|结转)");

  private Partitions() {}

  static Stream<Partition> in(Sentence sentence, Optional<Sentence> previous) {
    int opening = sentence.words().indexOf(OPENING);
    if (opening >= 0) {
      boolean across = opening == 0;
      List<Mention> totals = across ? mentions(previous) : before(sentence, opening);
      return partitions(sentence, totals, opening + OPENING.length(), across);
    }
    return WITHIN
        .first(sentence.words())
        .map(Matcher::end)
        .map(end -> partitions(sentence, before(sentence, end), end, false))
        .orElse(Stream.empty());
  }

  private static Stream<Partition> partitions(
      Sentence sentence, List<Mention> totals, int from, boolean across) {
    List<Mention> parts =
        main(sentence.clauses())
            .filter(mention -> mention.clause().from() + mention.from() >= from)
            .toList();
    return parts.stream()
        .map(Mention::unit)
        .distinct()
        .filter(unit -> COUNTED.contains(unit))
        .flatMap(unit -> partition(sentence, totals, parts, unit, across).stream());
  }

  private static Optional<Partition> partition(
      Sentence sentence, List<Mention> totals, List<Mention> parts, String unit, boolean across) {
    List<Mention> whole = totals.stream().filter(total -> total.unit().equals(unit)).toList();
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    Mention total = whole.get(whole.size() - 1);
    List<Partition.Part> listed = new ArrayList<>();
    boolean exact = !total.approximate();
    for (Mention part : parts) {
      if (!part.unit().equals(unit) || strays(part, total)) {
        continue;
      }
      exact &= !part.approximate();
      listed.add(new Partition.Part(part.clause().text(), part.number()));
    }
    return exact && listed.size() >= 2
        ? Optional.of(new Partition(sentence, total.number(), List.copyOf(listed), unit, across))
        : Optional.empty();
  }

  /** Disputes after results, or what was done with what came in, are no parts of it. */
  private static boolean strays(Mention part, Mention total) {
    boolean dispute = OTHER_SUBJECT.isIn(part.around()) && !OTHER_SUBJECT.isIn(total.around());
    boolean handled = HANDLED.isIn(part.around()) && RECEIVED.isIn(total.around());
    return dispute || handled;
  }

  private static List<Mention> before(Sentence sentence, int end) {
    return main(sentence.clauses())
        .filter(mention -> mention.clause().from() + mention.to() <= end)
        .toList();
  }

  private static List<Mention> mentions(Optional<Sentence> sentence) {
    return sentence.stream().flatMap(found -> main(found.clauses())).toList();
  }

  /** What stands in brackets or compares with another year counts for neither side. */
  private static Stream<Mention> main(List<Clause> clauses) {
    return clauses.stream()
        .filter(clause -> !clause.aside() && !clause.comparison())
        .flatMap(clause -> clause.mentions().stream());
  }
}
