package org.qibei.check;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The bundle with the words of the rule book, in one language. */
final class RuleTexts {

  private static final RuleTexts CHINESE = new RuleTexts(Locale.SIMPLIFIED_CHINESE);
  private static final RuleTexts ENGLISH = new RuleTexts(Locale.ENGLISH);

  private final Locale locale;
  private final ResourceBundle bundle;

  private RuleTexts(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "org.qibei.messages.rules",
            locale,
            RuleTexts.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  static RuleTexts in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : CHINESE;
  }

  boolean knows(String key) {
    return bundle.containsKey("rules." + key);
  }

  /** The text of the first key that the bundle knows, the last one being a must. */
  String text(String... keys) {
    for (String key : keys) {
      if (knows(key)) {
        return bundle.getString("rules." + key);
      }
    }
    return bundle.getString("rules." + keys[keys.length - 1]);
  }

  String filled(String pattern, Object... arguments) {
    return new MessageFormat(pattern, locale).format(arguments);
  }
}
