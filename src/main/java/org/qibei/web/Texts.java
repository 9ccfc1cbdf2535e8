package org.qibei.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import org.qibei.platform.Messages;

/**
 * The portal's words in a page, in the reader's language: {@code #{text['key']}} and {@code
 * #{text.of('key', …)}}.
 */
@Named("text")
@RequestScoped
public class Texts extends AbstractMap<String, String> {
  @Inject Language language;

  @Override
  public String get(Object key) {
    return messages().text((String) key);
  }

  @Override
  public boolean containsKey(Object key) {
    return messages().knows((String) key);
  }

  /** A text whose slots are filled. */
  public String of(String key, Object... arguments) {
    return messages().text(key, arguments);
  }

  public Messages messages() {
    return Messages.in(language.getLocale());
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }
}
