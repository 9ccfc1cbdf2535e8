package org.qibei.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Ends the visit and every other session of the account; the session and all that it holds are
 * gone.
 */
@Named
@RequestScoped
public class SignOut {
  @Inject HttpServletRequest request;
  @Inject org.qibei.account.SignOut signOut;

  public String leave() throws ServletException {
    signOut.everywhere();
    request.logout();
    request.getSession().invalidate();
    return "/index?faces-redirect=true";
  }
}
