package org.qibei.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.agency.Agencies;
import org.qibei.agency.Region;
import org.qibei.platform.Audited;
import org.qibei.platform.HostName;
import org.qibei.platform.NotFound;
import org.qibei.platform.Refusal;
import org.qibei.platform.Subject;

/**
 * An administrator names the domains on which a region's agencies publish (政府信息公开平台的域名); while none
 * is named, any will do.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
@Audited
public class RegisterDomains {
  private static final int MOST = 30;

  @Inject Agencies agencies;
  @Inject Caller caller;
  @Inject Subject subject;

  /** Takes the place of what was registered; names are set apart by spaces, commas or lines. */
  public void register(String regionCode, String names) {
    Region region =
        agencies.regionByCode(regionCode).filter(caller::administers).orElseThrow(NotFound::new);
    subject.is("region", region.id(), null, region.code());
    List<String> domains = read(names);
    region.publishesOn(domains);
    subject.say(domains.isEmpty() ? "—" : String.join(" ", domains));
  }

  private static List<String> read(String names) {
    List<String> domains =
        Arrays.stream((names == null ? "" : names).split("[\\s,;，；、]+"))
            .filter(name -> !name.isEmpty())
            .map(RegisterDomains::domain)
            .distinct()
            .toList();
    if (domains.size() > MOST) {
      throw new Refusal("refusals.roster.many-domains", MOST);
    }
    return domains;
  }

  private static String domain(String name) {
    return HostName.read(name).orElseThrow(() -> new Refusal("refusals.roster.no-domain", name));
  }
}
