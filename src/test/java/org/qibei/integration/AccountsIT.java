package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.account.AccountCard;
import org.qibei.account.AccountList;
import org.qibei.account.ChangeGrants;
import org.qibei.account.ChangePassword;
import org.qibei.account.GrantPlaces;
import org.qibei.account.InviteAccount;
import org.qibei.account.PasswordHash;
import org.qibei.account.Role;
import org.qibei.account.Standings;
import org.qibei.account.SwitchAccount;
import org.qibei.agency.AgencyLevel;
import org.qibei.campaign.KeepRoster;
import org.qibei.campaign.Roster;
import org.qibei.platform.NotFound;
import org.qibei.platform.Refusal;

/** Administrators keep the accounts and the roster of their own regions, and of no others. */
class AccountsIT {
  private static final String ALL = "org.qibei.integration.Databases#all";
  private static final String ADMIN = "administrator-990100";

  private static long id(Province province, String login) {
    return province.as(
        "administrator-990000",
        room -> room.the(AccountList.class).page(login, "", 1).rows().get(0).id());
  }

  private static void assertRefused(String key, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theListHoldsTheAccountsOfTheRegionsAndAllWithin(DatabaseServer server) {
    Province province = Province.on(server);
    List<String> names =
        province.as(
            ADMIN,
            room ->
                room.the(AccountList.class).page("", "", 1).rows().stream()
                    .map(AccountCard::loginName)
                    .toList());
    assertThat(names)
        .hasSize(8)
        .contains("clerk-990101", "reviewer-990100")
        .doesNotContain("clerk-990200", "administrator-990000");
    long clerks =
        province.as(ADMIN, room -> room.the(AccountList.class).page("", Role.CLERK, 1).total());
    assertThat(clerks).isEqualTo(2);
    long wild = province.as(ADMIN, room -> room.the(AccountList.class).page("%", "", 1).total());
    assertThat(wild).isZero();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void anAccountElsewhereIsNotFoundJustAsOneThatNeverWas(DatabaseServer server) {
    Province province = Province.on(server);
    long elsewhere = id(province, "clerk-990200");
    for (long id : new long[] {elsewhere, 999_999}) {
      assertThatThrownBy(() -> province.as(ADMIN, room -> room.the(AccountList.class).card(id)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> province.let(ADMIN, room -> room.the(SwitchAccount.class).off(id)))
          .isInstanceOf(NotFound.class);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whoAlsoServesElsewhereIsNotTheirsToChange(DatabaseServer server) {
    Province province = Province.on(server);
    long clerk = id(province, "clerk-990101");
    province.let(
        "administrator-990000",
        room -> room.the(ChangeGrants.class).grant(clerk, Role.AUDITOR, "990000"));
    assertRefused(
        "refusals.account.also-elsewhere",
        () -> province.let(ADMIN, room -> room.the(SwitchAccount.class).resetPassword(clerk)));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void rolesAreGivenOnlyWithinTheOwnRegions(DatabaseServer server) {
    Province province = Province.on(server);
    long clerk = id(province, "clerk-990101");
    for (String place : List.of("990200", "990000", "nowhere")) {
      assertRefused(
          "refusals.account.no-such-place",
          () ->
              province.let(
                  ADMIN, room -> room.the(ChangeGrants.class).grant(clerk, Role.REVIEWER, place)));
    }
    List<String> places =
        province.as(ADMIN, room -> room.the(GrantPlaces.class).matching(Role.CLERK, "教育"));
    assertThat(places).containsExactly("990100-B1 示例市教育局", "990101-B1 示例县教育局");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void anInvitedPersonComesInWithTheFirstPasswordAndMustChangeIt(DatabaseServer server) {
    Province province = Province.on(server);
    String password =
        province.as(
            ADMIN,
            room ->
                room.the(InviteAccount.class)
                    .invite("New.Person", "新人", "", Role.CLERK, "990101-B1 示例县教育局"));
    province.write(
        em ->
            assertThat(
                    PasswordHash.matches(
                        password, Province.account(em, "new.person").secret().hash()))
                .isTrue());
    boolean must =
        province.atTheDoor(
            room -> room.the(Standings.class).of("new.person").orElseThrow().mustChangePassword());
    assertThat(must).isTrue();
    province.let(
        "new.person", room -> room.the(ChangePassword.class).change(password, "my-own-password-1"));
    assertRefused(
        "refusals.account.name-taken",
        () ->
            province.let(
                ADMIN,
                room ->
                    room.the(InviteAccount.class)
                        .invite("NEW.PERSON", "x", "", Role.CLERK, "990101-B1")));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aNewPasswordEndsTheOtherSessions(DatabaseServer server) {
    Province province = Province.on(server);
    int before = epoch(province);
    province.let(
        "clerk-990100",
        room -> room.the(ChangePassword.class).change(Province.PASSWORD, "another-password-2"));
    assertThat(epoch(province)).isEqualTo(before + 1);
    assertRefused(
        "refusals.account.wrong-password",
        () ->
            province.let(
                "clerk-990100",
                room -> room.the(ChangePassword.class).change("wrong", "third-password-3")));
    assertThat(epoch(province)).isEqualTo(before + 1);
  }

  private static int epoch(Province province) {
    return province.atTheDoor(
        room -> room.the(Standings.class).of("clerk-990100").orElseThrow().sessionEpoch());
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theRosterIsKeptWithinTheOwnRegions(DatabaseServer server) {
    Province province = Province.on(server);
    province.let(ADMIN, room -> room.the(KeepRoster.class).add(agency("990101")));
    assertThat(province.<Long>as(ADMIN, room -> room.the(Roster.class).agencies("", 1).total()))
        .isEqualTo(3);
    assertThat(province.<Long>as(ADMIN, room -> room.the(Roster.class).regions("", 1).total()))
        .isEqualTo(2);
    assertRefused(
        "refusals.roster.code-taken",
        () -> province.let(ADMIN, room -> room.the(KeepRoster.class).add(agency("990101"))));
    assertRefused(
        "refusals.roster.no-such-region",
        () ->
            province.let(
                ADMIN,
                room ->
                    room.the(KeepRoster.class)
                        .add(
                            new KeepRoster.NewAgency(
                                "X", "x", "x", AgencyLevel.DEPARTMENT, "990200", ""))));
    assertThatThrownBy(() -> province.let(ADMIN, room -> room.the(KeepRoster.class).close(999_999)))
        .isInstanceOf(NotFound.class);
  }

  private static KeepRoster.NewAgency agency(String region) {
    return new KeepRoster.NewAgency(
        "990101-B2", "示例县公安局", "县公安局", AgencyLevel.DEPARTMENT, region, "990101-B1");
  }
}
