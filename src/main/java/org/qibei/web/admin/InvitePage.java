package org.qibei.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qibei.account.GrantPlaces;
import org.qibei.account.InviteAccount;
import org.qibei.account.Role;

/** A new account with its first role; the password for the first sign-in is told once. */
@Named("adminInvitePage")
@ViewScoped
public class InvitePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject InviteAccount inviteAccount;
  @Inject GrantPlaces grantPlaces;

  private String loginName;
  private String displayName;
  private String post = "";
  private String role = Role.CLERK;
  private String place;
  private transient String password;

  public void invite() {
    password = inviteAccount.invite(loginName, displayName, post == null ? "" : post, role, place);
  }

  public List<String> places(String text) {
    return grantPlaces.matching(role, text);
  }

  public List<String> getRoles() {
    return Role.ALL;
  }

  public String getPassword() {
    return password;
  }

  public String getLoginName() {
    return loginName;
  }

  public void setLoginName(String loginName) {
    this.loginName = loginName;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getPost() {
    return post;
  }

  public void setPost(String post) {
    this.post = post;
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
}
