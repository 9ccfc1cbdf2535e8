package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.account.PasswordHash;
import org.qibei.account.SignInGate;
import org.qibei.platform.Refusal;

/**
 * The door on both databases: locked after five wrong attempts, for known and unknown names alike.
 */
class SignInIT {
  private static final String ALL = "org.qibei.integration.Databases#all";
  private static final String CLERK = "clerk-990100";
  private static final String HERE = "10.0.0.1";

  private static String knock(Province province, String login, String address) {
    return province.atTheDoor(room -> room.the(SignInGate.class).knock(login, address));
  }

  private static void knockFiveTimes(Province province, String login) {
    for (int attempt = 0; attempt < 5; attempt++) {
      knock(province, login, HERE);
    }
  }

  private static void assertLocked(Province province, String login) {
    assertThatThrownBy(() -> knock(province, login, HERE))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("refusals.account.locked"));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void fiveAttemptsLockAKnownAndAnUnknownNameForFifteenMinutes(DatabaseServer server) {
    Province province = Province.on(server);
    for (String login : List.of(CLERK, "nobody")) {
      province.at(Province.NOW);
      knockFiveTimes(province, login);
      assertLocked(province, login);
      province.at(Province.NOW.plus(Duration.ofMinutes(15)).minusSeconds(1));
      assertLocked(province, login);
      province.at(Province.NOW.plus(Duration.ofMinutes(15)));
      knock(province, login, HERE);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void fourAttemptsAndARightPasswordBeginAnew(DatabaseServer server) {
    Province province = Province.on(server);
    for (int attempt = 0; attempt < 4; attempt++) {
      knock(province, CLERK, HERE);
    }
    assertThat(PasswordHash.matches(Province.PASSWORD, knock(province, CLERK, HERE))).isTrue();
    String login =
        province.atTheDoor(
            room -> room.the(SignInGate.class).welcome(CLERK, Province.PASSWORD).loginName());
    assertThat(login).isEqualTo(CLERK);
    knockFiveTimes(province, CLERK);
    assertLocked(province, CLERK);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void attemptsFarApartLockNothing(DatabaseServer server) {
    Province province = Province.on(server);
    for (int attempt = 0; attempt < 8; attempt++) {
      province.at(Province.NOW.plus(Duration.ofMinutes(4L * attempt)));
      knock(province, CLERK, HERE);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aClosedAccountAndAnUnknownNameCostTheSameWorkAndNeverMatch(DatabaseServer server) {
    Province province = Province.on(server);
    province.write(em -> Province.account(em, CLERK).deactivate());
    for (String login : List.of(CLERK, "nobody")) {
      String hash = knock(province, login, HERE);
      assertThat(hash).startsWith("PBKDF2WithHmacSHA512:210000:");
      assertThat(PasswordHash.matches(Province.PASSWORD, hash)).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void anAddressThatGuessesManyNamesIsSlowed(DatabaseServer server) {
    Province province = Province.on(server);
    for (int name = 0; name <= 20; name++) {
      knock(province, "guess" + name, HERE);
    }
    assertThatThrownBy(() -> knock(province, "another", HERE))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("refusals.account.slowed"));
    knock(province, "another", "10.0.0.2");
    province.at(Province.NOW.plusSeconds(2));
    knock(province, "another", HERE);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void ofManyAttemptsAtOnceFiveAreLetThrough(DatabaseServer server) throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(12);
    Province province = Province.on(server);
    try {
      Callable<Boolean> attempt =
          () -> {
            try {
              knock(province, CLERK, HERE);
              return true;
            } catch (Refusal locked) {
              return false;
            }
          };
      int through = 0;
      for (Future<Boolean> result : crowd.invokeAll(java.util.Collections.nCopies(12, attempt))) {
        through += result.get() ? 1 : 0;
      }
      assertThat(through).isEqualTo(5);
    } finally {
      crowd.shutdown();
    }
  }
}
