package org.qibei.check.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds totals with their parts: …n件，其中甲a件、乙b件; 在n条…中. */
final class Partitions {

  private static final Pattern OPENING = Pattern.compile("其中");
  private static final Pattern WITHIN = Pattern.compile("在[^，；。]*?\\d[^，；。]*?中，");
  private static final Pattern COUNTED =
      Pattern.compile("件次|件|条次|条|项|份|宗|起|例|篇|期|场次|场|人次|人|名|批次|批|部|家|册|元|万元|个");
  private static final Pattern OTHER_SUBJECT = Pattern.compile("复议|诉讼");

  private static final Pattern RECEIVED = Pattern.compile("收到|受理|收办|接收|新收");
  private static final Pattern HANDLED = Pattern.compile("^(?:共|均|已|总共)*(?:办理|办结|答复|结转)");

  private Partitions() {}

  static Stream<Partition> in(Sentence sentence, Optional<Sentence> previous) {
    Matcher opening = OPENING.matcher(sentence.words());
    Matcher within = WITHIN.matcher(sentence.words());
    if (opening.find()) {
      boolean across = opening.start() == 0;
      List<Mention> totals = across ? mentions(previous) : before(sentence, opening.start());
      return partitions(sentence, totals, opening.end(), across);
    }
    return within.find()
        ? partitions(sentence, before(sentence, within.end()), within.end(), false)
        : Stream.empty();
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
        .filter(unit -> COUNTED.matcher(unit).matches())
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
    boolean dispute =
        OTHER_SUBJECT.matcher(part.around()).find()
            && !OTHER_SUBJECT.matcher(total.around()).find();
    boolean handled =
        HANDLED.matcher(part.around()).find() && RECEIVED.matcher(total.around()).find();
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
