package org.qibei.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Table 2 (收到和处理政府信息公开申请情况), which both editions share but for item （六）. */
final class Requests {
  private static final List<String> COLUMNS =
      List.of(
          "naturalPerson",
          "business",
          "research",
          "publicWelfare",
          "legalService",
          "otherOrg",
          "total");
  private static final List<String> RESULTS =
      List.of(
          "granted",
          "partlyGranted",
          "refused.stateSecret",
          "refused.otherLaw",
          "refused.securityStability",
          "refused.thirdParty",
          "refused.internalAffairs",
          "refused.processInfo",
          "refused.enforcementFile",
          "refused.administrativeInquiry",
          "unavailable.notHeld",
          "unavailable.needsCreation",
          "unavailable.stillUnclear",
          "notHandled.petition",
          "notHandled.repeated",
          "notHandled.publications",
          "notHandled.excessive",
          "notHandled.reconfirm");

  private Requests() {}

  static Table table(FormWords words, List<String> otherHandling) {
    List<Column> columns =
        COLUMNS.stream().map(id -> words.column("t2", id, Column.Kind.COUNT)).toList();
    List<Row> rows = new ArrayList<>();
    rows.add(words.row("t2", "newReceived", columns, List.of()));
    rows.add(words.row("t2", "carriedIn", columns, List.of()));
    Stream.of(RESULTS.stream(), otherHandling.stream(), Stream.of("resultTotal"))
        .flatMap(ids -> ids)
        .forEach(id -> rows.add(words.row("t2", id, columns, groups(words, id))));
    rows.add(words.row("t2", "carriedOut", columns, List.of()));
    return new Table("t2", Section.REQUESTS, rows);
  }

  private static List<String> groups(FormWords words, String id) {
    String results = words.label("t2.results");
    int dot = id.indexOf('.');
    return dot < 0
        ? List.of(results)
        : List.of(results, words.label("t2.group." + id.substring(0, dot)));
  }
}
