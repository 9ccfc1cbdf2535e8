package org.qibei.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.qibei.agency.Agency;
import org.qibei.agency.Region;

/**
 * A role given to an account for an agency or for a region and all within it, from a day until a
 * day.
 */
@Entity
@Table(name = "account_grant")
public class Grant {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "account_id")
  private Account account;

  @Column(nullable = false, length = 20)
  private String role;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "region_id")
  private Region region;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "agency_id")
  private Agency agency;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected Grant() {}

  Grant(Account account, String role, Region region, Agency agency, LocalDate validFrom) {
    this.account = account;
    this.role = role;
    this.region = region;
    this.agency = agency;
    this.validFrom = validFrom;
  }

  public boolean isInForce(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Ends the grant after the given day. */
  public void endOn(LocalDate day) {
    this.validTo = day;
  }

  public Long id() {
    return id;
  }

  public Account account() {
    return account;
  }

  public String role() {
    return role;
  }

  public Optional<Region> region() {
    return Optional.ofNullable(region);
  }

  public Optional<Agency> agency() {
    return Optional.ofNullable(agency);
  }

  /** The region for which the role counts: the one granted, or that of the agency. */
  public Optional<Region> place() {
    return region().or(() -> agency().map(Agency::region));
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }
}
