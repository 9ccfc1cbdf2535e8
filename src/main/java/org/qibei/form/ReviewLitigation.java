package org.qibei.form;

import java.util.List;
import java.util.stream.Stream;

/** Table 3 (行政复议、行政诉讼): three blocks of five outcomes, the same in both editions. */
final class ReviewLitigation {
  private ReviewLitigation() {}

  static Table table(FormWords words) {
    List<Column> outcomes =
        Stream.of("upheld", "corrected", "other", "pending", "total")
            .map(id -> words.column("t3", id, Column.Kind.COUNT))
            .toList();
    List<String> litigation = List.of(words.label("t3.litigation"));
    return new Table(
        "t3",
        Section.REVIEW_LITIGATION,
        List.of(
            words.row("t3", "review", outcomes, List.of()),
            words.row("t3", "directSuit", outcomes, litigation),
            words.row("t3", "suitAfterReview", outcomes, litigation)));
  }
}
