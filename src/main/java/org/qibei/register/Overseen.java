package org.qibei.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.agency.Agencies;
import org.qibei.agency.Agency;
import org.qibei.platform.NotFound;

/** The agencies of the regions for which the caller reviews or supervises. */
@ApplicationScoped
class Overseen {
  private static final int FEW = 3;

  @Inject Agencies agencies;
  @Inject Caller caller;

  /** By code, by full name, or by a line that begins with the code. */
  Optional<Agency> agency(String line) {
    String said = line == null ? "" : line.strip();
    return agencies.byCode(said.split("\\s", 2)[0]).filter(caller::oversees).or(() -> byName(said));
  }

  private Optional<Agency> byName(String name) {
    return name.isEmpty()
        ? Optional.empty()
        : matching(name, 0, FEW).stream().filter(found -> found.isKnownAs(name)).findFirst();
  }

  Agency require(long id) {
    return agencies.find(id).filter(caller::oversees).orElseThrow(NotFound::new);
  }

  List<Agency> matching(String text, int first, int size) {
    return agencies.matching(text, caller.regions(Role.REVIEWER, Role.SUPERVISOR), first, size);
  }

  long count(String text) {
    return agencies.count(text, caller.regions(Role.REVIEWER, Role.SUPERVISOR));
  }
}
