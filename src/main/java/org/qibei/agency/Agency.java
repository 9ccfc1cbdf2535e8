package org.qibei.agency;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A body that owes an annual report (行政机关), with the office that receives it. */
@Entity
@Table(name = "agency")
public class Agency {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, length = 40)
  private String code;

  @Column(nullable = false, length = 120)
  private String name;

  @Column(name = "short_name", nullable = false, length = 60)
  private String shortName;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private AgencyLevel level;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "region_id")
  private Region region;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "competent_office_id")
  private Agency competentOffice;

  @Column(name = "document_mark", length = 40)
  private String documentMark;

  @Column(length = 200)
  private String contact;

  @Column(nullable = false)
  private boolean active = true;

  @OneToMany(mappedBy = "agency", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<FormerName> formerNames = new ArrayList<>();

  protected Agency() {}

  public Agency(String code, String name, String shortName, AgencyLevel level, Region region) {
    this.code = code;
    this.name = name;
    this.shortName = shortName;
    this.level = level;
    this.region = region;
  }

  /**
   * Names the office of the same-level government to which this agency reports (条例 Articles 3, 49).
   */
  public Agency reportsTo(Agency office) {
    this.competentOffice = office;
    return this;
  }

  /** Gives an issuing office its document mark (发文机关代字) and its contact line for letters. */
  public Agency issuesAs(String mark, String contactLine) {
    this.documentMark = mark;
    this.contact = contactLine;
    return this;
  }

  /** Gives the agency another name from that day on; the one it bore stays with it (更名). */
  public void rename(String newName, String newShortName, LocalDate since) {
    if (!newName.equals(name)) {
      formerNames.add(new FormerName(this, name, null, since.minusDays(1)));
      name = newName;
    }
    shortName = newShortName;
  }

  /** A name under which it is known as well, such as the second one on its door (加挂牌子). */
  public void alsoKnownAs(String other) {
    formerNames.add(new FormerName(this, other, null, null));
  }

  /** Forgets another name that was put down in error. */
  public void forget(String other) {
    formerNames.removeIf(known -> known.name().equals(other));
  }

  /** Whether it bears the name or bore it. */
  public boolean isKnownAs(String other) {
    return name.equals(other) || formerNames.stream().anyMatch(n -> n.name().equals(other));
  }

  /** Takes the agency off the roster: it owes nothing from the next year on. */
  public void close() {
    this.active = false;
  }

  public void reopen() {
    this.active = true;
  }

  public Long id() {
    return id;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public String shortName() {
    return shortName;
  }

  public AgencyLevel level() {
    return level;
  }

  public Region region() {
    return region;
  }

  /** The office that receives this agency's report; empty for a provincial government itself. */
  public Optional<Agency> competentOffice() {
    return Optional.ofNullable(competentOffice);
  }

  public Optional<String> documentMark() {
    return Optional.ofNullable(documentMark);
  }

  public Optional<String> contact() {
    return Optional.ofNullable(contact);
  }

  public boolean isActive() {
    return active;
  }

  public List<FormerName> formerNames() {
    return List.copyOf(formerNames);
  }
}
