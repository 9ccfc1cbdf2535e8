package org.qibei.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qibei.account.AccountCard;
import org.qibei.account.AccountList;
import org.qibei.account.ChangeGrants;
import org.qibei.account.GrantPlaces;
import org.qibei.account.Role;
import org.qibei.account.SwitchAccount;

/** One account: what it may do, and whether it may come in. */
@Named("adminAccountPage")
@ViewScoped
public class AccountPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AccountList list;
  @Inject ChangeGrants grants;
  @Inject SwitchAccount account;
  @Inject GrantPlaces grantPlaces;

  private long id;
  private String role = Role.CLERK;
  private String place;
  private transient AccountCard card;
  private transient String password;

  public void load() {
    card = list.card(id);
  }

  public String grant() {
    grants.grant(id, role, place);
    return again();
  }

  public String end(long grantId) {
    grants.end(id, grantId);
    return again();
  }

  public String off() {
    account.off(id);
    return again();
  }

  public String on() {
    account.on(id);
    return again();
  }

  /** The new password is shown once, on the page that answers. */
  public void resetPassword() {
    password = account.resetPassword(id);
  }

  public List<String> places(String text) {
    return grantPlaces.matching(role, text);
  }

  public AccountCard getCard() {
    if (card == null) {
      load();
    }
    return card;
  }

  public List<String> getRoles() {
    return Role.ALL;
  }

  public String getPassword() {
    return password;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  private String again() {
    return "/admin/account?faces-redirect=true&id=" + id;
  }
}
