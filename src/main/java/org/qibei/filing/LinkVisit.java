package org.qibei.filing;

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
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.qibei.report.AnnualReport;
import org.qibei.report.CanonicalJson;

/** One visit of the portal to the link of a published report, and what was there. */
@Entity
@Table(name = "link_visit")
public class LinkVisit {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "publication_id")
  private PublicationRecord publication;

  @Column(nullable = false, length = 500)
  private String link;

  @Column(name = "visited_at", nullable = false)
  private Instant visitedAt;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private VisitOutcome outcome;

  @Column private Integer answer;

  @Column(name = "content_sha256", length = 64, columnDefinition = "char(64)")
  private String contentSha256;

  @Column(nullable = false)
  private boolean savable = true;

  @Column private Integer standing;

  @Column(name = "report_json", columnDefinition = "longtext")
  private String reportJson;

  protected LinkVisit() {}

  public LinkVisit(PublicationRecord publication, String link, SeenPage seen, Instant at) {
    this.publication = publication;
    this.link = link;
    this.visitedAt = at;
    this.outcome = seen.outcome();
    this.answer = seen.answer().isPresent() ? seen.answer().getAsInt() : null;
    this.contentSha256 = seen.contentSha256().orElse(null);
    this.savable = seen.savable();
    this.reportJson = seen.report().map(CanonicalJson::write).orElse(null);
  }

  /** How much of the accepted report stood there. */
  LinkVisit standing(int parts) {
    standing = parts;
    return this;
  }

  public Long id() {
    return id;
  }

  public String link() {
    return link;
  }

  public Instant visitedAt() {
    return visitedAt;
  }

  public VisitOutcome outcome() {
    return outcome;
  }

  /** The number of the server's answer, where there was one. */
  public OptionalInt answer() {
    return answer == null ? OptionalInt.empty() : OptionalInt.of(answer);
  }

  public Optional<String> contentSha256() {
    return Optional.ofNullable(contentSha256);
  }

  public boolean isSavable() {
    return savable;
  }

  public OptionalInt standing() {
    return standing == null ? OptionalInt.empty() : OptionalInt.of(standing);
  }

  /** The report that stood there, where it could be read; kept of the latest reading only. */
  public Optional<AnnualReport> report() {
    return Optional.ofNullable(reportJson).map(CanonicalJson::read);
  }
}
