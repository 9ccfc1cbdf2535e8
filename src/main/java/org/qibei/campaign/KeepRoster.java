package org.qibei.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.agency.Agencies;
import org.qibei.agency.Agency;
import org.qibei.agency.AgencyLevel;
import org.qibei.agency.Region;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;
import org.qibei.platform.Subject;

/** An administrator takes an agency onto the roster or off it. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
@Audited
public class KeepRoster {
  @Inject Agencies agencies;
  @Inject Administered administered;
  @Inject Caller caller;
  @Inject Subject subject;

  /** What an agency needs to be on the roster; region and office are codes. */
  public record NewAgency(
      String code,
      String name,
      String shortName,
      AgencyLevel level,
      String region,
      String office) {}

  public void add(NewAgency fresh) {
    String code = fresh.code().strip();
    if (code.isEmpty() || code.length() > 40 || agencies.byCode(code).isPresent()) {
      throw new Refusal("refusals.roster.code-taken", code);
    }
    Region region =
        agencies
            .regionByCode(codeIn(fresh.region()))
            .filter(caller::administers)
            .orElseThrow(() -> new Refusal("refusals.roster.no-such-region"));
    Agency agency =
        new Agency(code, fresh.name().strip(), fresh.shortName().strip(), fresh.level(), region);
    office(fresh.office()).ifPresent(agency::reportsTo);
    agencies.add(agency);
    subject.is("agency", agency.id(), agency.id());
    subject.say(code + " " + agency.name());
  }

  public void close(long agencyId) {
    administered.require(agencyId).close();
  }

  public void reopen(long agencyId) {
    administered.require(agencyId).reopen();
  }

  private Optional<Agency> office(String line) {
    if (line == null || line.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        agencies
            .byCode(codeIn(line))
            .orElseThrow(() -> new Refusal("refusals.roster.no-such-office")));
  }

  private static String codeIn(String line) {
    return line.strip().split("\\s", 2)[0];
  }
}
