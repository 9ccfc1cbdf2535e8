package org.qibei.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.qibei.account.Caller;
import org.qibei.agency.Agencies;
import org.qibei.agency.Agency;
import org.qibei.platform.NotFound;
import org.qibei.platform.Subject;

/** The agencies of the regions that the caller administers. */
@ApplicationScoped
class Administered {
  @Inject Agencies agencies;
  @Inject Caller caller;
  @Inject Subject subject;

  /** The agency with which something is done; the log names it. */
  Agency require(long id) {
    Agency agency = agencies.find(id).filter(this::mine).orElseThrow(NotFound::new);
    subject.is("agency", id, id);
    return agency;
  }

  /** By code, or by a line that begins with it. */
  Optional<Agency> coded(String line) {
    String code = line == null ? "" : line.strip().split("\\s", 2)[0];
    return agencies.byCode(code).filter(this::mine);
  }

  private boolean mine(Agency agency) {
    return caller.administers(agency.region());
  }
}
