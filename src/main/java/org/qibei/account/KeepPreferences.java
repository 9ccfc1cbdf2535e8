package org.qibei.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;

/** Keeps with the account in which language and at which text size the caller reads. */
@Stateless
@RolesAllowed(Role.ANYONE)
@Audited
public class KeepPreferences {
  private static final List<String> LANGUAGES = List.of("zh_CN", "en");
  private static final List<String> TEXT_SIZES = List.of("standard", "large");

  @Inject Accounts accounts;

  public void speak(String language) {
    keep(language, accounts.own().textSize());
  }

  public void keep(String language, String textSize) {
    if (!LANGUAGES.contains(language) || !TEXT_SIZES.contains(textSize)) {
      throw new Refusal("refusals.account.no-such-preference");
    }
    Account account = accounts.own();
    account.speak(language);
    account.readAt(textSize);
  }
}
