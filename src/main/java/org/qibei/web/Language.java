package org.qibei.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.qibei.account.Caller;
import org.qibei.account.KeepPreferences;

/**
 * The language of a visit: what was chosen on the page or kept with the account, else what the
 * browser asks for.
 */
@Named
@SessionScoped
public class Language implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Caller caller;
  @Inject KeepPreferences preferences;

  private Locale chosen;

  public Locale getLocale() {
    return chosen != null ? chosen : kept().orElseGet(Language::asked);
  }

  private Optional<Locale> kept() {
    return caller
        .standing()
        .map(person -> served(Locale.forLanguageTag(person.language().replace('_', '-'))));
  }

  /** For {@code <html lang>}. */
  public String getTag() {
    return isEnglish() ? "en" : "zh-CN";
  }

  /** For the switch in the top bar: the language one can change to. */
  public String getOtherTag() {
    return isEnglish() ? "zh-CN" : "en";
  }

  public boolean isEnglish() {
    return Locale.ENGLISH.equals(getLocale());
  }

  /** Keeps a language for this visit, such as the one that the account remembers. */
  public void adopt(Locale locale) {
    chosen = served(locale);
  }

  /** Changes to the other language and shows the same page again. */
  public String change() {
    adopt(isEnglish() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    if (caller.isSignedIn()) {
      preferences.speak(isEnglish() ? "en" : "zh_CN");
    }
    String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return view + "?faces-redirect=true&includeViewParams=true";
  }

  /** Every kind of English is English; every other reader gets Chinese. */
  static Locale served(Locale locale) {
    return "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }

  private static Locale asked() {
    FacesContext faces = FacesContext.getCurrentInstance();
    boolean says =
        faces != null
            && faces.getExternalContext().getRequestHeaderMap().containsKey("Accept-Language");
    return says ? served(faces.getExternalContext().getRequestLocale()) : Locale.SIMPLIFIED_CHINESE;
  }
}
