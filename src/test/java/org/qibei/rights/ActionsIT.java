package org.qibei.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qibei.account.Role;
import org.qibei.audit.AuditLine;
import org.qibei.audit.Outcome;

/**
 * Every public method of every use case, called past all pages by every role: on what is the
 * caller's own, on another's, and on what never was; rights/actions.txt says how each must end, and
 * the record tells of all that was denied.
 */
class ActionsIT {
  private static final Map<String, List<String>> TABLE = RightsTable.read("actions.txt");

  /** One call and how it ended, as the probe writes it. */
  private record Ending(String action, String kind, String outcome) {
    static Ending of(String line) {
      String[] words = line.split(" ", 3);
      return new Ending(words[0], words[1], words[2]);
    }

    boolean is(String word) {
      return outcome.equals(word);
    }
  }

  @Test
  void everyRoleReachesItsOwnAndNothingElse() {
    World own = World.own();
    Map<String, Map<String, String>> things =
        Map.of("own", own.ids(), "foreign", World.foreign().ids(), "forged", World.forged());
    List<String> wrong = new ArrayList<>();
    for (String role : Role.ALL) {
      Guest visitor = own.guest(role);
      List<Ending> all = new ArrayList<>();
      things.forEach(
          (whose, ids) -> {
            List<Ending> endings = call(visitor, ids);
            compare(role, whose, endings, wrong);
            all.addAll(endings);
          });
      compareRecord(own, role, all, wrong);
    }
    assertThat(wrong).as("role, whose, action, how it ended").isEmpty();
  }

  /**
   * Whatever the container denied stands on the record as often as it was tried; what is for nobody
   * at all denies itself.
   */
  private static void compareRecord(
      World own, String role, List<Ending> endings, List<String> wrong) {
    Map<String, Long> denied =
        endings.stream()
            .filter(ending -> ending.is("denied"))
            .filter(ending -> !row(ending).get(0).equals("NOBODY"))
            .collect(Collectors.groupingBy(Ending::action, Collectors.counting()));
    Map<String, Long> recorded =
        own.record(own.login(role), Outcome.DENIED).stream()
            .collect(Collectors.groupingBy(AuditLine::action, Collectors.counting()));
    if (denied.isEmpty() || !denied.equals(recorded)) {
      wrong.add(role + " was denied " + denied + ", on record stands " + recorded);
    }
  }

  private static void compare(String role, String whose, List<Ending> endings, List<String> wrong) {
    for (Ending ending : endings) {
      if (!isRight(row(ending), role, whose, ending)) {
        wrong.add(role + " " + whose + " " + ending.action() + ": " + ending.outcome());
      }
    }
  }

  /** What the table does not name is for nobody. */
  private static List<String> row(Ending ending) {
    return TABLE.getOrDefault(ending.action(), List.of("NOBODY", ""));
  }

  private static boolean isRight(List<String> row, String role, String whose, Ending ending) {
    if (!RightsTable.lets(row.get(0), role)) {
      return ending.is("denied") || row.get(1).equals("agency") && ending.is("not-found");
    }
    boolean reached = !ending.is("denied") && !ending.is("not-found");
    boolean anothers = !whose.equals("own") && !ending.kind().equals("-");
    return switch (row.get(1)) {
      case "own", "agency" -> anothers ? ending.is("not-found") : reached;
      case "common" -> whose.equals("forged") ? ending.is("not-found") : reached;
      case "refused" -> anothers ? ending.outcome().startsWith("refused") : reached;
      case "silent" -> reached;
      case "" -> ending.kind().equals("-") && reached;
      default -> throw new IllegalStateException("no such reach: " + row.get(1));
    };
  }

  private static List<Ending> call(Guest visitor, Map<String, String> ids) {
    Map<String, String> data = new LinkedHashMap<>(ids);
    String beans =
        Served.useCases().stream()
            .map(bean -> "bean=" + URLEncoder.encode(bean.getName(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return visitor.post("/probe/act?" + beans, data).body().lines().map(Ending::of).toList();
  }
}
