package org.qibei.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qibei.audit.AuditLine;
import org.qibei.audit.Outcome;
import org.qibei.platform.Messages;

/** Changing a password: who may, what it ends, and when there is no way around it. */
class PasswordIT {
  private static final String DOOR = "/open/sign-in";
  private static final Messages WORDS = Messages.in(Locale.SIMPLIFIED_CHINESE);

  @Test
  void aNewPasswordEndsTheOtherSessions() {
    String login = World.own().newcomer();
    Guest here = Guest.signedIn(login, World.PASSWORD);
    Guest elsewhere = Guest.signedIn(login, World.PASSWORD);
    assertThat(Guest.location(change(here, World.NEW_PASSWORD))).startsWith("/me/profile");
    assertThat(here.get("/me/profile").statusCode()).isEqualTo(200);
    assertThat(Guest.location(elsewhere.get("/agency/home")))
        .isEqualTo("/open/sign-in?to=%2Fagency%2Fhome");
    assertThat(Guest.message(new Guest().signIn(DOOR, login, World.PASSWORD)))
        .isEqualTo(WORDS.text("refusals.account.not-known"));
    Guest.signedIn(login, World.NEW_PASSWORD.get("fresh"));
    assertThat(World.own().record(login, Outcome.DONE))
        .extracting(AuditLine::action)
        .contains("ChangePassword.change", "SignIn");
  }

  @Test
  void whoDoesNotKnowThePresentPasswordChangesNothingAndIsOnRecord() {
    String login = World.own().newcomer();
    Map<String, String> guessed = new HashMap<>(World.NEW_PASSWORD);
    guessed.put("present", "guessed-word-2026");
    HttpResponse<String> answer = change(Guest.signedIn(login, World.PASSWORD), guessed);
    assertThat(Guest.message(answer)).isEqualTo(WORDS.text("refusals.account.wrong-password"));
    assertThat(World.own().record(login, Outcome.REFUSED))
        .extracting(AuditLine::action)
        .containsExactly("ChangePassword.change");
    Guest.signedIn(login, World.PASSWORD);
  }

  @Test
  void aPasswordGivenByOthersIsChangedBeforeAnythingElse() {
    String login = World.own().invited();
    Guest guest = Guest.signedIn(login, World.PASSWORD);
    for (String page : List.of("/agency/home", "/me/profile", "/me/inbox", "/")) {
      assertThat(Guest.location(guest.get(page))).as(page).isEqualTo("/me/password");
    }
    change(guest, World.NEW_PASSWORD);
    assertThat(guest.get("/agency/home").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> change(Guest guest, Map<String, String> passwords) {
    return guest.fill(guest.get("/me/password"), "password", passwords, "change");
  }
}
