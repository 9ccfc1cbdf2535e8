package org.qibei.check;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of a report's publication: the link that was given, the domains registered for the
 * agency and its government, whether a person has recorded that it is published, and what visits to
 * the link have shown, where an operator has them made.
 */
public record Publication(
    Optional<URI> link, List<String> domains, boolean attested, Optional<Visits> visits) {

  /** What visits have shown: how often in a row it failed, on how many days, and what was there. */
  public record Visits(int failures, int days, boolean savable, boolean changed) {}

  /** Nobody has given a link or recorded a publication. */
  public static Publication none() {
    return new Publication(Optional.empty(), List.of(), false, Optional.empty());
  }

  public static Publication at(URI link, List<String> domains) {
    return new Publication(Optional.of(link), List.copyOf(domains), false, Optional.empty());
  }

  /** A person has seen it on the platform and has recorded it. */
  public Publication attestedByAPerson() {
    return new Publication(link, domains, true, visits);
  }

  public Publication visited(Visits seen) {
    return new Publication(link, domains, attested, Optional.of(seen));
  }

  /** Whether the link is on a registered domain or below one; with none registered, any will do. */
  public boolean isOnRegisteredDomain() {
    String host = link.map(URI::getHost).orElse("").toLowerCase(Locale.ROOT);
    return domains.isEmpty()
        || domains.stream()
            .map(domain -> domain.toLowerCase(Locale.ROOT))
            .anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
  }
}
