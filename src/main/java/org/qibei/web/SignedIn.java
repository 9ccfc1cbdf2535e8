package org.qibei.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.qibei.account.Role;

/** Who is signed in, as the top bar names them. */
@Named
@RequestScoped
public class SignedIn {
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  public String getName() {
    return request.getRemoteUser();
  }

  /** The roles that they hold, in words. */
  public String getPost() {
    return Role.ALL.stream()
        .filter(request::isUserInRole)
        .map(role -> texts.get("forms.role." + role))
        .collect(Collectors.joining(" · "));
  }
}
