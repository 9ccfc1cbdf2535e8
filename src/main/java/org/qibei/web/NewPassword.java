package org.qibei.web;

import java.io.Serializable;
import org.qibei.platform.Refusal;

/** A new password, typed twice; never kept and never sent back to the browser. */
public class NewPassword implements Serializable {
  private static final long serialVersionUID = 1L;

  private transient String fresh;
  private transient String again;

  /** The password, if both times the same was typed. */
  public String typed() {
    if (!fresh.equals(again)) {
      throw new Refusal("refusals.account.password-differs");
    }
    return fresh;
  }

  public String getFresh() {
    return null;
  }

  public void setFresh(String fresh) {
    this.fresh = fresh;
  }

  public String getAgain() {
    return null;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
