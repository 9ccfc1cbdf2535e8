package org.qibei.web.open;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qibei.account.ActivateAccount;
import org.qibei.platform.Refusal;

/** The first password of an account, chosen by whoever holds the link. */
@Named("openActivatePage")
@ViewScoped
public class ActivatePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ActivateAccount account;

  private String key;
  private transient String fresh;
  private transient String again;

  public String activate() {
    if (!fresh.equals(again)) {
      throw new Refusal("refusals.account.password-differs");
    }
    account.activate(key, fresh);
    return "/open/sign-in?faces-redirect=true&activated=1";
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  /** Never sent back to the browser. */
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
