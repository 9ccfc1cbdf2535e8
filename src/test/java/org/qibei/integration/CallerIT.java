package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.account.Account;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.account.Standing;
import org.qibei.account.Standings;
import org.qibei.agency.Agency;

/** Whose agency is whose to prepare, to review, to oversee and to administer. */
class CallerIT {
  private static final String ALL = "org.qibei.integration.Databases#all";
  private static final List<String> REGIONS = List.of("990000", "990100", "990200", "990101");

  private static Agency bureau(Wiring room, String region) {
    return Province.bureau(room.the(EntityManager.class), region);
  }

  private static List<String> where(Province province, String login, Ask ask) {
    return province.as(
        login,
        room ->
            REGIONS.stream()
                .filter(region -> ask.of(room.the(Caller.class), bureau(room, region)))
                .toList());
  }

  private interface Ask {
    boolean of(Caller caller, Agency agency);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aClerkPreparesForTheOwnAgencyOnly(DatabaseServer server) {
    Province province = Province.on(server);
    assertThat(where(province, "clerk-990100", Caller::mayPrepare)).containsExactly("990100");
    assertThat(where(province, "clerk-990100", Caller::maySee)).containsExactly("990100");
    assertThat(where(province, "clerk-990100", Caller::maySignOff)).isEmpty();
    assertThat(where(province, "clerk-990100", Caller::oversees)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aReviewerReviewsTheSameLevelAndOverseesWhatLiesWithin(DatabaseServer server) {
    Province province = Province.on(server);
    assertThat(where(province, "reviewer-990100", Caller::reviews)).containsExactly("990100");
    assertThat(where(province, "reviewer-990100", Caller::oversees))
        .containsExactly("990100", "990101");
    assertThat(where(province, "reviewer-990000", Caller::oversees)).isEqualTo(REGIONS);
    assertThat(where(province, "reviewer-990101", Caller::maySee)).containsExactly("990101");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void administratorsAndAuditorsSeeTheirRegionsButReviewNothing(DatabaseServer server) {
    Province province = Province.on(server);
    assertThat(where(province, "administrator-990200", Caller::maySee)).containsExactly("990200");
    assertThat(where(province, "auditor-990100", Caller::maySee))
        .containsExactly("990100", "990101");
    assertThat(where(province, "administrator-990000", Caller::reviews)).isEmpty();
    assertThat(where(province, "auditor-990000", Caller::oversees)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void onlyGrantsInForceTodayCount(DatabaseServer server) {
    Province province = Province.on(server);
    province.write(
        em -> {
          Agency bureau = Province.bureau(em, "990100");
          Account late = Province.person("late");
          late.grant(Role.CLERK, bureau, Province.TODAY.plusDays(1));
          late.grant(Role.HEAD, bureau, Province.TODAY.minusYears(1));
          late.grants().get(1).endOn(Province.TODAY.minusDays(1));
          em.persist(late);
        });
    assertThat(roles(province, "late")).isEmpty();
    province.at(Province.NOW.plusSeconds(86_400));
    assertThat(roles(province, "late")).containsExactly(Role.CLERK);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void anAccountThatIsClosedStandsForNothing(DatabaseServer server) {
    Province province = Province.on(server);
    province.write(em -> Province.account(em, "clerk-990100").deactivate());
    assertThat(
            province.<Boolean>atTheDoor(
                room -> room.the(Standings.class).of("clerk-990100").isPresent()))
        .isFalse();
    assertThat(where(province, "clerk-990100", Caller::mayPrepare)).isEmpty();
  }

  private static java.util.Set<String> roles(Province province, String login) {
    return province.atTheDoor(
        room -> room.the(Standings.class).of(login).map(Standing::roles).orElseThrow());
  }
}
