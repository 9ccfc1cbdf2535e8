package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.account.ActivateAccount;
import org.qibei.account.ActivationLink;
import org.qibei.account.Caller;
import org.qibei.account.FirstAdministrator;
import org.qibei.account.Standings;
import org.qibei.agency.Agencies;
import org.qibei.launch.TestRun;
import org.qibei.platform.Refusal;
import org.qibei.platform.Zone;

/** On an empty schema a link lets the first administrator in: once, for a day, and only then. */
class FirstAdministratorIT {
  private static final String ALL = "org.qibei.integration.Databases#all";
  private static final Instant NOW = Instant.parse("2026-01-05T01:00:00Z");
  private static final String PASSWORD = "first-0-password";

  private SessionFactory entities;
  private Instant now = NOW;

  private void emptyOn(DatabaseServer server) {
    entities = TestRun.closedAtTheEnd(Entities.on(server.migratedSchema()));
  }

  private <T> T ask(Function<Wiring, T> deed) {
    return entities.fromTransaction(
        em -> deed.apply(new Wiring(em, null, Clock.fixed(now, Zone.SHANGHAI))));
  }

  private void let(Consumer<Wiring> deed) {
    ask(
        room -> {
          deed.accept(room);
          return null;
        });
  }

  private String invited(String region) {
    return ask(room -> room.the(FirstAdministrator.class).invite("Head.Office", region))
        .replace("/open/activate?key=", "");
  }

  private boolean isMissing() {
    return ask(room -> room.the(FirstAdministrator.class).isMissing());
  }

  private Optional<String> invitedBy(String key) {
    return ask(room -> room.the(ActivationLink.class).loginName(key));
  }

  private void assertLinkIsOver(String key) {
    assertThat(invitedBy(key)).isEmpty();
    assertThatThrownBy(() -> let(room -> room.the(ActivateAccount.class).activate(key, PASSWORD)))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("refusals.account.link-over"));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theLinkOpensTheAccountOnce(DatabaseServer server) {
    emptyOn(server);
    assertThat(isMissing()).isTrue();
    String key = invited("370000");
    assertThat(isMissing()).as("who has not come in yet lets nobody in").isTrue();
    assertThat(invitedBy(key)).contains("head.office");
    let(room -> room.the(ActivateAccount.class).activate(key, PASSWORD));
    assertThat(isMissing()).isFalse();
    assertLinkIsOver(key);
    Caller caller =
        new Caller(ask(room -> room.the(Standings.class).of("head.office").orElseThrow()));
    boolean widest =
        ask(
            room ->
                caller.administers(room.the(Agencies.class).regionByCode("370102").orElseThrow()));
    assertThat(widest).as("the regions within came along").isTrue();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theLinkExpiresAndANewOneVoidsIt(DatabaseServer server) {
    emptyOn(server);
    String first = invited("990000 示例省");
    String second = invited("990000 示例省");
    assertLinkIsOver(first);
    assertLinkIsOver("");
    now = NOW.plus(Duration.ofHours(24));
    assertLinkIsOver(second);
    String third = invited("990000");
    let(room -> room.the(ActivateAccount.class).activate(third, PASSWORD));
    assertThat(isMissing()).isFalse();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whatIsNoNameOrNoRegionIsRefusedWithItsReason(DatabaseServer server) {
    emptyOn(server);
    for (String region : new String[] {"", "Shandong", "990000"}) {
      assertThatThrownBy(() -> invited(region))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("QIBEI_FIRST_REGION");
    }
    assertThat(isMissing()).isTrue();
  }
}
