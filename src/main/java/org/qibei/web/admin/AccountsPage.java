package org.qibei.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qibei.account.AccountCard;
import org.qibei.account.AccountList;
import org.qibei.account.Role;
import org.qibei.platform.Slice;

/** Who may sign in, within the caller's regions. */
@Named("adminAccountsPage")
@ViewScoped
public class AccountsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AccountList list;

  private String text = "";
  private String role = "";
  private int page = 1;
  private transient Slice<AccountCard> accounts;

  public void load() {
    accounts = list.page(text, role, page);
  }

  public Slice<AccountCard> getAccounts() {
    return accounts;
  }

  public List<String> getRoles() {
    return Role.ALL;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role == null ? "" : role;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(1, page);
  }
}
