package org.qibei.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.qibei.check.Finding;

/**
 * By what a decision on a finding, or an explanation of it, stays with the facts, whatever run
 * finds them again.
 */
@Embeddable
public class FindingKey {
  @Column(nullable = false, length = 20)
  private String rule;

  @Column(nullable = false, length = 80)
  private String place;

  @Column(nullable = false, length = 64, columnDefinition = "char(64)")
  private String fingerprint;

  protected FindingKey() {}

  FindingKey(Finding finding) {
    this.rule = finding.rule();
    this.place = finding.place();
    this.fingerprint = finding.fingerprint();
  }

  String rule() {
    return rule;
  }

  String place() {
    return place;
  }

  String fingerprint() {
    return fingerprint;
  }
}
