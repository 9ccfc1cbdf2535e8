package org.qibei.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.qibei.report.AnnualReport;
import org.qibei.report.CanonicalJson;

/** A report as its submission keeps it: the canonical text and what proves that it is that text. */
@Embeddable
class StoredReport {
  @Column(name = "report_json", nullable = false, columnDefinition = "longtext")
  private String json;

  @Column(name = "report_sha256", nullable = false, length = 64, columnDefinition = "char(64)")
  private String sha256;

  protected StoredReport() {}

  StoredReport(AnnualReport report) {
    json = CanonicalJson.write(report);
    sha256 = CanonicalJson.sha256(json);
  }

  /** The report, read from its canonical text. */
  AnnualReport read() {
    return CanonicalJson.read(json);
  }

  /** SHA-256 of the canonical text, 64 hexadecimal digits. */
  String sha256() {
    return sha256;
  }
}
