package org.qibei.web.me;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.qibei.account.ChangePassword;
import org.qibei.account.Presence;
import org.qibei.account.Profile;
import org.qibei.web.NewPassword;

/** A new password, typed twice. */
@Named("mePasswordPage")
@ViewScoped
public class PasswordPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ChangePassword changePassword;
  @Inject Profile profile;

  private transient String present;
  private final NewPassword password = new NewPassword();
  private boolean first;

  public void load() {
    first = profile.standing().mustChangePassword();
  }

  public String change() {
    Presence.renew(
        (HttpSession) FacesContext.getCurrentInstance().getExternalContext().getSession(true),
        changePassword.change(present, password.typed()));
    return "/me/profile?faces-redirect=true&password=1";
  }

  /** Whether the present password was given by an administrator. */
  public boolean isFirst() {
    return first;
  }

  public String getPresent() {
    return null;
  }

  public void setPresent(String present) {
    this.present = present;
  }

  public NewPassword getPassword() {
    return password;
  }
}
