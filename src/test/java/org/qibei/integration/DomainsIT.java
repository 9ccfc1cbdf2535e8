package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.campaign.RegisterDomains;
import org.qibei.campaign.Roster;
import org.qibei.platform.NotFound;
import org.qibei.platform.Refusal;
import org.qibei.platform.Subject;

/** The domains of a region's platform are registered by who administers the region. */
class DomainsIT {
  private static final String ALL = "org.qibei.integration.Databases#all";
  private static final String ADMIN = "administrator-990101";
  private static final String OWN = "990101";

  private static List<String> domains(Province province, String who, String region) {
    return province.as(who, room -> room.the(Roster.class).region(region)).domains();
  }

  private static String registered(Province province, String region, String names) {
    return province.as(
        ADMIN,
        room -> {
          room.the(RegisterDomains.class).register(region, names);
          return room.the(Subject.class).detail().orElse("");
        });
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whatIsRegisteredTakesThePlaceOfWhatWas(DatabaseServer server) {
    Province province = Province.on(server);
    assertThat(domains(province, ADMIN, OWN)).isEmpty();
    assertThat(registered(province, OWN, " WWW.East.example，west.example\neast.example "))
        .isEqualTo("www.east.example west.example east.example");
    assertThat(domains(province, ADMIN, OWN))
        .containsExactly("east.example", "west.example", "www.east.example");
    registered(province, OWN, "west.example");
    assertThat(domains(province, ADMIN, OWN)).containsExactly("west.example");
    registered(province, OWN, " ");
    assertThat(domains(province, ADMIN, OWN)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whatIsNoDomainIsRefusedAndOthersRegionsAreNotFound(DatabaseServer server) {
    Province province = Province.on(server);
    assertThatThrownBy(() -> registered(province, OWN, "east.example https://west.example"))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("refusals.roster.no-domain"));
    assertThat(domains(province, ADMIN, OWN)).isEmpty();
    assertThatThrownBy(() -> registered(province, "990100", "east.example"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> domains(province, ADMIN, "990100")).isInstanceOf(NotFound.class);
  }
}
