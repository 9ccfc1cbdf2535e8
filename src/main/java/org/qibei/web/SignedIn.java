package org.qibei.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.qibei.account.Caller;
import org.qibei.account.Profile;
import org.qibei.account.Standing;

/** Who is signed in, as the top bar names them. */
@Named
@RequestScoped
public class SignedIn {
  @Inject Caller caller;
  @Inject Profile profile;
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

  /** Where they serve and as what: the agency or region and the role. */
  public String getPost() {
    return profile.mine().duties().stream()
        .map(duty -> duty.place() + " · " + texts.get("forms.role." + duty.role()))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
