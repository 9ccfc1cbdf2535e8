package org.qibei.account;

import java.util.Optional;
import org.qibei.agency.Agency;
import org.qibei.agency.Region;

/** One role in force today, for one agency or for a region and all within it. */
public record Mandate(
    String role, Optional<Long> agency, Optional<Long> region, Optional<String> path) {

  public static Mandate of(Grant grant) {
    return new Mandate(
        grant.role(),
        grant.agency().map(Agency::id),
        grant.region().map(Region::id),
        grant.region().map(Region::path));
  }

  boolean isFor(Agency other) {
    return agency.filter(other.id()::equals).isPresent();
  }

  boolean isAt(Region other) {
    return region.filter(other.id()::equals).isPresent();
  }

  boolean covers(Region other) {
    return path.filter(other.path()::startsWith).isPresent();
  }
}
