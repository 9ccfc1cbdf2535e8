package org.qibei.check;

import java.math.BigDecimal;

/** The class of a total: 优秀, 良好, 合格, 不合格. */
public enum Band {
  EXCELLENT("excellent"),
  GOOD("good"),
  PASS("pass"),
  FAIL("fail");

  private final String id;

  Band(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  static Band of(BigDecimal total, Policy policy) {
    if (total.compareTo(policy.threshold(Threshold.BAND_EXCELLENT)) >= 0) {
      return EXCELLENT;
    }
    if (total.compareTo(policy.threshold(Threshold.BAND_GOOD)) >= 0) {
      return GOOD;
    }
    return total.compareTo(policy.threshold(Threshold.BAND_PASS)) >= 0 ? PASS : FAIL;
  }
}
