package org.qibei.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.agency.Agency;
import org.qibei.agency.Region;

/** Who calls, and for which agencies and regions: repositories scope every query to it. */
@RequestScoped
public class Caller {

  private static final List<String> PREPARING = List.of(Role.CLERK, Role.HEAD);
  private static final List<String> REVIEWING = List.of(Role.REVIEWER, Role.SUPERVISOR);
  private static final List<String> WATCHING =
      List.of(Role.REVIEWER, Role.SUPERVISOR, Role.ADMINISTRATOR, Role.AUDITOR);

  private SecurityContext security;
  private Standings standings;
  private Standing standing;

  protected Caller() {}

  @Inject
  Caller(SecurityContext security, Standings standings) {
    this.security = security;
    this.standings = standings;
  }

  /** A caller who is known already: a job acting for somebody, or a test. */
  public Caller(Standing standing) {
    this.standing = standing;
  }

  /** From here on the request, or the job, acts for this person. */
  public void actAs(Standing person) {
    this.standing = person;
  }

  public boolean isSignedIn() {
    return standing().isPresent();
  }

  /** The person's standing; empty for a visitor who has not signed in. */
  public Optional<Standing> standing() {
    if (standing == null && security != null) {
      standing =
          Optional.ofNullable(security.getCallerPrincipal())
              .map(Principal::getName)
              .flatMap(standings::of)
              .orElse(null);
    }
    return Optional.ofNullable(standing);
  }

  public long accountId() {
    return signedIn().accountId();
  }

  public String loginName() {
    return signedIn().loginName();
  }

  public String displayName() {
    return signedIn().displayName();
  }

  public boolean has(String role) {
    return mandates(List.of(role)).findAny().isPresent();
  }

  /** Agencies for which the caller may fill in or sign off. */
  public Set<Long> agencies() {
    return mandates(PREPARING).flatMap(m -> m.agency().stream()).collect(Collectors.toSet());
  }

  /**
   * Regions granted to any of the roles. All that lies within them is found by {@code exists
   * (select g from Region g where g.id in :regions and x.path like concat(g.path, '%'))}.
   */
  public Set<Long> regions(String... roles) {
    return mandates(List.of(roles)).flatMap(m -> m.region().stream()).collect(Collectors.toSet());
  }

  public boolean mayPrepare(Agency agency) {
    return mandates(PREPARING).anyMatch(mandate -> mandate.isFor(agency));
  }

  public boolean maySignOff(Agency agency) {
    return mandates(List.of(Role.HEAD)).anyMatch(mandate -> mandate.isFor(agency));
  }

  /** Whether the caller sits in the office of the agency's own government, which reviews it. */
  public boolean reviews(Agency agency) {
    return mandates(REVIEWING).anyMatch(mandate -> mandate.isAt(agency.region()));
  }

  /** Whether the caller reviews for the agency's region or one above it: may see and take over. */
  public boolean oversees(Agency agency) {
    return mandates(REVIEWING).anyMatch(mandate -> mandate.covers(agency.region()));
  }

  /** Whether the caller supervises the review of the agency's region or one above it. */
  public boolean supervises(Agency agency) {
    return mandates(List.of(Role.SUPERVISOR)).anyMatch(mandate -> mandate.covers(agency.region()));
  }

  public boolean administers(Region region) {
    return mandates(List.of(Role.ADMINISTRATOR)).anyMatch(mandate -> mandate.covers(region));
  }

  /** Whether anything of the agency may be shown to the caller at all. */
  public boolean maySee(Agency agency) {
    return mayPrepare(agency)
        || mandates(WATCHING).anyMatch(mandate -> mandate.covers(agency.region()));
  }

  private Stream<Mandate> mandates(List<String> roles) {
    return standing().map(Standing::mandates).orElse(List.of()).stream()
        .filter(mandate -> roles.contains(mandate.role()));
  }

  private Standing signedIn() {
    return standing()
        .orElseThrow(
            () -> new IllegalStateException("nobody has signed in, yet a caller is asked for"));
  }
}
