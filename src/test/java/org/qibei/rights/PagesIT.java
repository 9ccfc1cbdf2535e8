package org.qibei.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qibei.account.Role;
import org.qibei.platform.Messages;

/**
 * Every page, opened by a visitor and by every role: on what is one's own, on another's, and on
 * what never was; rights/pages.txt says who may.
 */
class PagesIT {
  private static final Map<String, List<String>> TABLE = RightsTable.read("pages.txt");

  /** Names of places and people that are not of the visitor's world: its twin, and the demo. */
  private static final List<String> OTHERS =
      List.of(World.foreign().name(), World.foreign().login(""), "示例市");

  private static final Messages WORDS = Messages.in(Locale.SIMPLIFIED_CHINESE);

  @Test
  void aVisitorIsLedToTheDoorAndBack() {
    Guest visitor = new Guest();
    List<String> wrong = new ArrayList<>();
    TABLE.forEach(
        (page, row) -> {
          HttpResponse<String> answer = visitor.get("/" + page);
          boolean open = row.get(0).equals("EVERYBODY");
          if (open ? answer.statusCode() != 200 : !isLedToTheDoor(answer, page)) {
            wrong.add(page + ": " + answer.statusCode() + " " + Guest.location(answer));
          }
        });
    assertThat(wrong).as("pages opened without an account").isEmpty();
  }

  private static boolean isLedToTheDoor(HttpResponse<String> answer, String page) {
    String way = Guest.encode("/" + page);
    return answer.statusCode() == 302
        && Guest.location(answer).equals("/open/sign-in?to=" + way)
        && answer.body().isEmpty();
  }

  @Test
  void everyRoleOpensItsOwnAndNothingElse() {
    List<String> wrong = new ArrayList<>();
    for (String role : Role.ALL) {
      Guest guest = World.own().guest(role);
      TABLE.forEach((page, row) -> tryAll(guest, role, page, row, wrong));
    }
    assertThat(wrong).as("role, page, whose, and what was answered").isEmpty();
  }

  private static void tryAll(
      Guest guest, String role, String page, List<String> row, List<String> wrong) {
    String kind = row.get(1);
    HttpResponse<String> own = guest.get(address(page, kind, World.own().ids()));
    boolean mayOpen = RightsTable.lets(row.get(0), role) || row.get(0).equals("EVERYBODY");
    compare(role + " " + page + " own", own, mayOpen ? Integer.parseInt(row.get(2)) : 403, wrong);
    OTHERS.stream()
        .filter(name -> own.body().contains(name))
        .forEach(name -> wrong.add(role + " " + page + " own: tells of " + name));
    if (!kind.isEmpty()) {
      HttpResponse<String> never = guest.get(address(page, kind, World.forged()));
      compare(role + " " + page + " forged", never, mayOpen ? 404 : 403, wrong);
      if (!kind.equals("campaign")) {
        HttpResponse<String> another = guest.get(address(page, kind, World.foreign().ids()));
        compare(role + " " + page + " foreign", another, mayOpen ? 404 : 403, wrong);
        if (!Guest.lasting(another).equals(Guest.lasting(never))) {
          wrong.add(role + " " + page + ": another's is answered otherwise than what never was");
        }
      }
    }
  }

  private static void compare(
      String what, HttpResponse<String> answer, int expected, List<String> wrong) {
    String title = Guest.parsed(answer).title();
    boolean named =
        switch (expected) {
          case 403 -> title.startsWith(WORDS.text("frame.error.forbidden.title"));
          case 404 -> title.startsWith(WORDS.text("frame.error.not-found.title"));
          default -> true;
        };
    if (answer.statusCode() != expected || !named) {
      wrong.add(what + ": " + answer.statusCode() + " " + title);
    }
  }

  private static String address(String page, String kind, Map<String, String> ids) {
    if (kind.isEmpty()) {
      return "/" + page;
    }
    return "/" + page + (page.endsWith("/") ? "" : "?id=") + ids.get(kind);
  }
}
