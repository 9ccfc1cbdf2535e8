package org.qibei.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.qibei.platform.Refusal;

class NewPasswordTest {

  @Test
  void bothTimesTheSameIsThePassword() {
    assertThat(typed("another-word", "another-word").typed()).isEqualTo("another-word");
  }

  @Test
  void twoDifferentWordsAreRefused() {
    assertThatThrownBy(() -> typed("another-word", "another-world").typed())
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> assertThat(no.key()).isEqualTo("refusals.account.password-differs"));
  }

  @Test
  void itIsNeverSentBack() {
    NewPassword password = typed("another-word", "another-word");
    assertThat(password.getFresh()).isNull();
    assertThat(password.getAgain()).isNull();
  }

  private static NewPassword typed(String once, String twice) {
    NewPassword password = new NewPassword();
    password.setFresh(once);
    password.setAgain(twice);
    return password;
  }
}
