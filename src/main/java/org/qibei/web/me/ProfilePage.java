package org.qibei.web.me;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Locale;
import org.qibei.account.AccountCard;
import org.qibei.account.KeepPreferences;
import org.qibei.account.Presence;
import org.qibei.account.Profile;
import org.qibei.account.SignOut;
import org.qibei.account.Standing;
import org.qibei.web.Language;

/** What belongs to the person: roles, language, text size, other sessions. */
@Named("meProfilePage")
@ViewScoped
public class ProfilePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Profile profile;
  @Inject KeepPreferences preferences;
  @Inject SignOut signOut;
  @Inject Language language;

  private transient AccountCard card;
  private String speech;
  private String textSize;

  public void load() {
    Standing standing = profile.standing();
    speech = standing.language();
    textSize = standing.textSize();
  }

  public String keep() {
    preferences.keep(speech, textSize);
    language.adopt(Locale.forLanguageTag(speech.replace('_', '-')));
    return "/me/profile?faces-redirect=true&kept=1";
  }

  /** Ends all sessions of the account but this one. */
  public String endOthers() {
    Standing standing = signOut.elsewhere();
    Presence.renew(
        (HttpSession) FacesContext.getCurrentInstance().getExternalContext().getSession(true),
        standing);
    return "/me/profile?faces-redirect=true&ended=1";
  }

  public AccountCard getCard() {
    if (card == null) {
      card = profile.mine();
    }
    return card;
  }

  public String getSpeech() {
    return speech;
  }

  public void setSpeech(String speech) {
    this.speech = speech;
  }

  public String getTextSize() {
    return textSize;
  }

  public void setTextSize(String textSize) {
    this.textSize = textSize;
  }
}
