package org.qibei.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.qibei.agency.Agencies;

/** Finds the agencies or regions for which a role could be granted, as an administrator types. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class GrantPlaces {
  private static final int SHOWN = 20;

  @Inject Agencies agencies;
  @Inject Caller caller;

  /** Lines that begin with the code, such as {@code 370100 示例市}. */
  public List<String> matching(String role, String text) {
    Stream<String> lines =
        Role.isOfAgency(role)
            ? agencies.matching(text, caller.regions(Role.ADMINISTRATOR), 0, SHOWN).stream()
                .map(agency -> agency.code() + " " + agency.name())
            : agencies.regionsMatching(text, caller.regions(Role.ADMINISTRATOR), 0, SHOWN).stream()
                .map(region -> region.code() + " " + region.name());
    return lines.toList();
  }
}
