package org.qibei.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The portal's texts in one language; the first word of a key names the bundle it stands in. */
public final class Messages {

  private static final Messages CHINESE = new Messages(Locale.SIMPLIFIED_CHINESE);
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  private final Locale locale;

  private Messages(Locale locale) {
    this.locale = locale;
  }

  /** Every kind of English is English; everybody else reads Chinese. */
  public static Messages in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : CHINESE;
  }

  public Locale locale() {
    return locale;
  }

  public String text(String key) {
    return bundleOf(key).getString(key);
  }

  public String text(String key, Object... arguments) {
    return arguments.length == 0
        ? text(key)
        : new MessageFormat(text(key), locale).format(arguments);
  }

  public boolean knows(String key) {
    return bundleOf(key).containsKey(key);
  }

  private ResourceBundle bundleOf(String key) {
    String name = key.substring(0, Math.max(0, key.indexOf('.')));
    return ResourceBundle.getBundle(
        "org.qibei.messages." + name,
        locale,
        Messages.class.getClassLoader(),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
