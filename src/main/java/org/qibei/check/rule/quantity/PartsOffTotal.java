package org.qibei.check.rule.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Grade;
import org.qibei.check.Rule;
import org.qibei.check.narrative.Partition;
import org.qibei.check.narrative.Statements;
import org.qibei.check.phrase.Phrase;

/** Parts that the text lists (其中) and that do not add up to their total (TXT-05). */
public final class PartsOffTotal implements Rule {

  private static final Phrase CHANNEL = Phrase.of("网站|微信|微博|公众号|新媒体|公报|报纸|电视|广播|客户端|抖音|专栏|平台");
  private static final Phrase REMAINDER = Phrase.of("其他|其它|其余");
  private static final Phrase WHOLE = Phrase.of("自然人|法人|人大|政协|主办|协办|结转|其他|其它|其余");
  private static final Phrase RESULT = Phrase.of("予以公开|部分公开|不予|无法提供|其他处理");
  private static final BigDecimal NEARLY_ALL = new BigDecimal("0.8");
  private static final BigDecimal ALL_BUT_A_FEW = new BigDecimal("0.95");

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Statements.of(dossier).partitions().stream()
        .filter(partition -> !partition.addsUp())
        .flatMap(partition -> grade(partition).map(grade -> flaw(partition, grade)).stream());
  }

  private static Flaw flaw(Partition partition, String grade) {
    return Flaw.at(partition.sentence().place())
        .grade(grade)
        .declared(partition.total())
        .expected(partition.sum())
        .difference(partition.total().subtract(partition.sum()))
        .quoting(quote(partition));
  }

  /** Examples, channels that overlap and lists that end with 等 are no division of the total. */
  private static Optional<String> grade(Partition partition) {
    boolean open = says(partition, "等");
    boolean remainder = partition.parts().stream().anyMatch(part -> REMAINDER.isIn(part.words()));
    boolean channels =
        partition.parts().stream().filter(part -> CHANNEL.isIn(part.words())).count() > 1;
    boolean example = open && !remainder || says(partition, "包括");
    if (channels
        || example
        || overlaps(partition)
        || goesFurther(partition)
        || isNested(partition)
        || mayBePending(partition)
        || partition.sum().signum() == 0) {
      return Optional.empty();
    }
    boolean closed = !open && !partition.acrossSentences();
    if (closed && (exceeds(partition) || isExhaustive(partition, remainder))) {
      return Optional.of(Grade.STANDARD);
    }
    boolean probable =
        partition.parts().size() > 2
            ? covers(partition, NEARLY_ALL)
            : !partition.acrossSentences() && covers(partition, ALL_BUT_A_FEW);
    return probable || remainder ? Optional.of("remainder") : Optional.empty();
  }

  /** Of the requests received some may have no result yet. */
  private static boolean mayBePending(Partition partition) {
    return partition.sum().compareTo(partition.total()) < 0
        && partition.parts().stream().anyMatch(part -> RESULT.isIn(part.words()));
  }

  /** A part as large as the whole leaves nothing for another one: they are counted twice. */
  private static boolean overlaps(Partition partition) {
    return partition.parts().stream().anyMatch(part -> part.number().equals(partition.total()))
        && exceeds(partition);
  }

  /**
   * Parts that fall short may be all the text wants to name, unless they end with the others or are
   * two halves, such as deputies and committee members.
   */
  private static boolean isExhaustive(Partition partition, boolean remainder) {
    return remainder && covers(partition, NEARLY_ALL)
        || partition.parts().stream().allMatch(part -> WHOLE.isIn(part.words()));
  }

  /** A part that is more than the whole is none: the list has gone on to something else. */
  private static boolean goesFurther(Partition partition) {
    return partition.parts().stream()
        .anyMatch(part -> part.number().compareTo(partition.total()) > 0);
  }

  private static boolean exceeds(Partition partition) {
    return partition.sum().compareTo(partition.total()) > 0;
  }

  private static boolean covers(Partition partition, BigDecimal share) {
    return partition.sum().compareTo(partition.total().multiply(share)) >= 0;
  }

  private static boolean says(Partition partition, String word) {
    return partition.parts().stream().anyMatch(part -> part.words().contains(word));
  }

  private static boolean isNested(Partition partition) {
    String words = partition.sentence().words();
    return words.indexOf("其中") != words.lastIndexOf("其中");
  }

  private static String quote(Partition partition) {
    String text = partition.sentence().text().replaceFirst("[。！？]$", "");
    return text.length() <= 90 ? text : text.substring(0, 90) + "…";
  }
}
