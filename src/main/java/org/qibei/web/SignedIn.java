package org.qibei.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.account.Standing;

/** Who is signed in, as the top bar names them. */
@Named
@RequestScoped
public class SignedIn {
  @Inject Caller caller;
  @Inject Texts texts;

  public boolean isThere() {
    return caller.isSignedIn();
  }

  public String getName() {
    return caller.isSignedIn() ? caller.displayName() : "";
  }

  /** The text size that the account asks for. */
  public String getTextSize() {
    return caller.standing().map(Standing::textSize).orElse("standard");
  }

  /** The roles that they hold, in words. */
  public String getPost() {
    return Role.ALL.stream()
        .filter(caller::has)
        .map(role -> texts.get("forms.role." + role))
        .collect(Collectors.joining(" · "));
  }
}
