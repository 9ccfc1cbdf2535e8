package org.qibei.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.qibei.agency.AgencyLevel;
import org.qibei.platform.Refusal;

/**
 * Until when agencies of one level owe their report: the statutory day and an optional earlier
 * local one.
 */
@Entity
@Table(name = "campaign_deadline")
public class Deadline {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "campaign_id")
  private Campaign campaign;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private AgencyLevel level;

  @Column(name = "statutory_date")
  private LocalDate statutoryDate;

  @Column(name = "local_date")
  private LocalDate localDate;

  protected Deadline() {}

  Deadline(Campaign campaign, AgencyLevel level, LocalDate statutoryDate) {
    this.campaign = campaign;
    this.level = level;
    this.statutoryDate = statutoryDate;
  }

  /** Sets the day that the locality asks for, which the law's day bounds; empty takes it back. */
  public void setLocalDate(Optional<LocalDate> day) {
    if (statutoryDate != null && day.filter(due -> due.isAfter(statutoryDate)).isPresent()) {
      throw new Refusal("refusals.campaign.after-law", statutoryDate);
    }
    this.localDate = day.filter(due -> !due.equals(statutoryDate)).orElse(null);
  }

  public AgencyLevel level() {
    return level;
  }

  /** The statutory day; empty for towns, which Article 49 does not name. */
  public Optional<LocalDate> statutoryDate() {
    return Optional.ofNullable(statutoryDate);
  }

  public Optional<LocalDate> localDate() {
    return Optional.ofNullable(localDate);
  }

  public Optional<LocalDate> dueOn() {
    return localDate().or(this::statutoryDate);
  }
}
