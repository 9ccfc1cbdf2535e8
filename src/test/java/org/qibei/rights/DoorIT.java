package org.qibei.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.audit.Outcome;
import org.qibei.launch.TestPortal;
import org.qibei.platform.Messages;

/** Coming in, staying in and going out, as a browser and somebody who means harm would try it. */
class DoorIT {
  private static final String DOOR = "/open/sign-in";
  private static final Messages WORDS = Messages.in(Locale.SIMPLIFIED_CHINESE);

  @Test
  void aWrongPasswordReadsTheSameForEverybody() {
    String login = World.own().newcomer();
    String nobody = login.replace("new", "non");
    HttpResponse<String> known = new Guest().signIn(DOOR, login, "wrong");
    HttpResponse<String> unknown = new Guest().signIn(DOOR, nobody, "wrong");
    assertThat(Guest.message(known)).isEqualTo(WORDS.text("refusals.account.not-known"));
    assertThat(Guest.lasting(known).replace(login, ""))
        .isEqualTo(Guest.lasting(unknown).replace(nobody, ""));
    assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
    assertThat(World.own().record(login, Outcome.REFUSED))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.action()).isEqualTo("SignIn");
              assertThat(line.detail().orElseThrow()).startsWith("refusals.account.not-known");
              assertThat(line.address()).isNotEmpty();
            });
  }

  @Test
  void fiveFailuresLockANameWhetherItIsBorneOrNot() {
    String login = World.own().newcomer();
    String locked = WORDS.text("refusals.account.locked", 5, 15);
    for (String name : List.of(login, login.replace("new", "non"))) {
      IntStream.range(0, 5).forEach(guess -> new Guest().signIn(DOOR, name, "guess" + guess));
      assertThat(Guest.message(new Guest().signIn(DOOR, name, World.PASSWORD))).isEqualTo(locked);
    }
    assertThat(World.own().record(login, Outcome.REFUSED)).hasSize(6);
  }

  @Test
  void theSessionIsAnotherOnceSignedIn() {
    Guest guest = new Guest();
    HttpResponse<String> door = guest.get(DOOR);
    String before = guest.session();
    assertThat(before).isNotEmpty();
    assertThat(door.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("QIBEISESSION=")
                    .containsIgnoringCase("httponly")
                    .containsIgnoringCase("samesite=lax"));
    guest.signIn(DOOR, World.own().newcomer(), World.PASSWORD);
    assertThat(guest.session()).isNotEmpty().isNotEqualTo(before);
    assertThat(guest.get("/me/profile").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"/open/sign-in", "/no-such-page", "/agency/home", "/me/profile"})
  void everyAnswerForbidsFramesAndForeignScripts(String page) {
    var headers = World.own().guest("CLERK").get(page).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'")
        .doesNotContainPattern("script-src[^;]*'unsafe-(inline|eval)'");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://elsewhere.example, 403",
    "Origin, null, 403",
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403"
  })
  void whatAPageOfOthersSendsIsTurnedAway(String header, String value, int status) {
    String login = World.own().newcomer();
    Guest guest = Guest.signedIn(login, World.PASSWORD);
    HttpResponse<String> page = guest.get("/me/password");
    assertThat(
            guest.fill(page, "password", World.NEW_PASSWORD, "change", header, value).statusCode())
        .isEqualTo(status);
    Guest.signedIn(login, World.PASSWORD);
  }

  @Test
  void aFormWithoutItsOwnStateChangesNothing() {
    String login = World.own().newcomer();
    Guest guest = Guest.signedIn(login, World.PASSWORD);
    HttpResponse<String> others = World.own().guest("CLERK").get("/me/password");
    HttpResponse<String> answer = guest.fill(others, "password", World.NEW_PASSWORD, "change");
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(Guest.parsed(answer).title()).startsWith(WORDS.text("frame.error.expired.title"));
    Map<String, String> stateless = new HashMap<>(Map.of("password", "password"));
    stateless.put("password:change", "");
    World.NEW_PASSWORD.forEach((field, text) -> stateless.put("password:" + field, text));
    assertThat(guest.post("/me/password", stateless).statusCode()).isNotEqualTo(302);
    Guest.signedIn(login, World.PASSWORD);
  }

  @Test
  void whoSignsOutIsOutEverywhere() {
    String login = World.own().newcomer();
    Guest here = Guest.signedIn(login, World.PASSWORD);
    Guest elsewhere = Guest.signedIn(login, World.PASSWORD);
    assertThat(here.fill(here.get("/me/profile"), "signOut", Map.of(), "out").statusCode())
        .isEqualTo(302);
    assertThat(here.get("/me/profile").statusCode()).isEqualTo(302);
    assertThat(elsewhere.get("/me/profile").statusCode()).isEqualTo(302);
  }

  @Test
  void theLanguageStaysWithTheAccount() {
    String login = World.own().newcomer();
    Guest guest = Guest.signedIn(login, World.PASSWORD);
    HttpResponse<String> chinese = guest.get("/me/profile");
    assertThat(Guest.parsed(chinese).selectFirst("html").attr("lang")).isEqualTo("zh-CN");
    guest.fill(chinese, "language", Map.of(), "change");
    HttpResponse<String> later = Guest.signedIn(login, World.PASSWORD).get("/me/profile");
    assertThat(Guest.parsed(later).selectFirst("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void whoseSessionIsGoneFindsTheWayBack() {
    String login = World.own().newcomer();
    HttpResponse<String> page = Guest.signedIn(login, World.PASSWORD).get("/agency/notices");
    Guest later = new Guest();
    HttpResponse<String> answer =
        later.fill(
            page,
            "language",
            Map.of(),
            "change",
            "Referer",
            TestPortal.address() + "/agency/notices");
    assertThat(Guest.location(answer)).isEqualTo("/open/sign-in?to=%2Fagency%2Fnotices");
    HttpResponse<String> back = later.signIn(Guest.location(answer), login, World.PASSWORD);
    assertThat(Guest.location(back)).isEqualTo("/agency/notices");
  }

  @Test
  void theRecordIsReadByTheAdministratorInWords() {
    World own = World.own();
    own.guest("CLERK").get("/agency/check?id=" + own.ids().get("filing"));
    own.guest("REVIEWER").get("/reviewer/review?id=" + own.ids().get("filing"));
    HttpResponse<String> record =
        own.guest("ADMINISTRATOR").get("/admin/audit?who=" + own.login("REVIEWER"));
    assertThat(record.statusCode()).isEqualTo(200);
    assertThat(Guest.parsed(record).select("table").text())
        .contains(WORDS.text("admin.audit.action.OpenReview"))
        .contains(WORDS.text("admin.audit.subject.filing", "2025"))
        .contains("教育局");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//elsewhere.example/",
        "https://elsewhere.example/",
        "/\\elsewhere.example/",
        "/agency/home\r\nX-Planted: 1",
        "elsewhere"
      })
  void theDoorLeadsToNoPageOfOthers(String to) {
    String login = World.own().newcomer();
    HttpResponse<String> answer =
        new Guest().signIn(DOOR + "?to=" + Guest.encode(to), login, World.PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(Guest.location(answer)).isEqualTo("/");
    assertThat(answer.headers().firstValue("X-Planted")).isEmpty();
  }
}
