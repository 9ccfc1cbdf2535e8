package org.qibei.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.qibei.account.AccountCard;
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

  private List<Post> posts;

  /** Where they serve, in full and in short, and as what. */
  public record Post(String at, String place, String role) {}

  /** None where nobody is signed in. */
  public List<Post> getPosts() {
    if (!caller.isSignedIn()) {
      return List.of();
    }
    if (posts == null) {
      posts = posts();
    }
    return posts;
  }

  private List<Post> posts() {
    return profile.mine().duties().stream()
        .map(duty -> new Post(duty.place(), duty.shortPlace(), role(duty)))
        .distinct()
        .toList();
  }

  private String role(AccountCard.Duty duty) {
    return texts.get("forms.role." + duty.role());
  }

  /** The agency or region that a printed page comes from. */
  public String getPlace() {
    return getPosts().stream().map(Post::at).findFirst().orElse("");
  }
}
