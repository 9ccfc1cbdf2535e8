package org.qibei.check.narrative;

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

  /** Units in which what was published is told, in one list as it comes. */
  private static final Set<String> PUBLISHED = Set.of("条", "件", "份", "篇", "个", "项", "期", "部");

  private static final Phrase OTHER_SUBJECT = Phrase.of("复议|诉讼");
  private static final Phrase CLOSING = Phrase.of("[）)]");
  private static final Phrase CARRIED = Phrase.of("结转|转入下|转至下");

  private static final Phrase RECEIVED = Phrase.of("收到|受理|收办|接收|新收");
  private static final Phrase HANDLED = Phrase.of("^(?:共|均|已|总共)*(?:办理|办结|答复|结转)");

  private Partitions() {}

  static Stream<Partition> in(Sentence sentence, Optional<Sentence> previous) {
    int opening = sentence.words().indexOf(OPENING);
    if (opening >= 0 && bracket(sentence.words(), opening) >= 0) {
      return inBrackets(sentence, opening);
    }
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

  /** Parts within brackets, as in 9件（其中甲6件、乙3件）, are those up to the closing one. */
  private static Stream<Partition> inBrackets(Sentence sentence, int opening) {
    int end = CLOSING.first(sentence.words().substring(opening)).map(Matcher::start).orElse(0);
    List<Mention> parts =
        sentence.clauses().stream()
            .filter(clause -> clause.aside() && !clause.comparison())
            .flatMap(clause -> clause.mentions().stream())
            .filter(mention -> position(mention) >= opening && position(mention) < opening + end)
            .toList();
    int bracket = bracket(sentence.words(), opening);
    return partitions(sentence, before(sentence, bracket), parts, false);
  }

  /** Where the bracket opens that a place stands in, or -1. */
  private static int bracket(String words, int place) {
    int open = Math.max(words.lastIndexOf('（', place), words.lastIndexOf('(', place));
    int closed = Math.max(words.lastIndexOf('）', place), words.lastIndexOf(')', place));
    return open > closed ? open : -1;
  }

  private static int position(Mention mention) {
    return mention.clause().from() + mention.from();
  }

  private static Stream<Partition> partitions(
      Sentence sentence, List<Mention> totals, int from, boolean across) {
    List<Mention> parts =
        main(sentence.clauses()).filter(mention -> position(mention) >= from).toList();
    return partitions(sentence, totals, parts, across);
  }

  private static Stream<Partition> partitions(
      Sentence sentence, List<Mention> totals, List<Mention> parts, boolean across) {
    return parts.stream()
        .map(Mention::unit)
        .distinct()
        .filter(unit -> COUNTED.contains(unit))
        .flatMap(unit -> partition(sentence, totals, parts, unit, across).stream());
  }

  /**
   * The nearest number before the parts that they make, be it with what was carried in, else simply
   * the nearest.
   */
  private static Optional<Partition> partition(
      Sentence sentence, List<Mention> totals, List<Mention> parts, String unit, boolean across) {
    List<Partition> readings =
        totals.stream()
            .filter(total -> total.unit().equals(unit) && !CARRIED.isIn(total.around()))
            .flatMap(total -> reading(sentence, total, parts, across).stream())
            .toList();
    List<Mention> carried =
        totals.stream()
            .filter(total -> total.unit().equals(unit) && CARRIED.isIn(total.around()))
            .toList();
    Optional<Partition> sound =
        Stream.concat(
                readings.stream(),
                readings.stream().flatMap(reading -> carried.stream().map(reading::with)))
            .filter(Partition::addsUp)
            .findFirst();
    return sound.isPresent() || readings.isEmpty()
        ? sound
        : Optional.of(readings.get(readings.size() - 1)).filter(last -> isWhole(last, parts));
  }

  /** What is missing may stand among the parts in another unit, as 文件4件、解读6篇 among 条. */
  private static boolean isWhole(Partition partition, List<Mention> parts) {
    List<Mention> listed =
        PUBLISHED.contains(partition.unit()) ? upToSemicolon(partition, parts) : List.of();
    boolean mixed =
        listed.stream()
            .map(Mention::unit)
            .anyMatch(unit -> PUBLISHED.contains(unit) && !unit.equals(partition.unit()));
    return !mixed || partition.sum().compareTo(partition.total()) > 0;
  }

  /** The parts as far as the list of them goes: behind a semicolon something else begins. */
  private static List<Mention> upToSemicolon(Partition partition, List<Mention> parts) {
    int last =
        parts.stream()
            .filter(part -> part.unit().equals(partition.unit()))
            .mapToInt(Partitions::position)
            .max()
            .orElse(0);
    String words = partition.sentence().words();
    int end = words.indexOf('；', last);
    return parts.stream().filter(part -> end < 0 || position(part) < end).toList();
  }

  private static Optional<Partition> reading(
      Sentence sentence, Mention total, List<Mention> parts, boolean across) {
    List<Mention> own =
        parts.stream()
            .filter(part -> part.unit().equals(total.unit()) && !strays(part, total))
            .toList();
    boolean exact = !total.approximate() && own.stream().noneMatch(Mention::approximate);
    List<Partition.Part> listed =
        own.stream().map(part -> new Partition.Part(part.clause().text(), part.number())).toList();
    return exact && listed.size() >= 2
        ? Optional.of(new Partition(sentence, total.number(), listed, total.unit(), across))
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
