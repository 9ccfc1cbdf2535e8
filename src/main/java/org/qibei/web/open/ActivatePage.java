package org.qibei.web.open;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qibei.account.ActivateAccount;
import org.qibei.account.ActivationLink;
import org.qibei.web.NewPassword;

/** The first password of an account, chosen by whoever holds the link. */
@Named("openActivatePage")
@ViewScoped
public class ActivatePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ActivateAccount account;
  @Inject ActivationLink link;

  private String key;
  private String loginName;
  private final NewPassword password = new NewPassword();

  public void load() {
    loginName = link.loginName(key).orElse(null);
  }

  public String activate() {
    account.activate(key, password.typed());
    return "/open/sign-in?faces-redirect=true&activated=1";
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  /** Null when the link is over. */
  public String getLoginName() {
    return loginName;
  }

  public NewPassword getPassword() {
    return password;
  }
}
