package org.qibei.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Locale;

/** The business says no: nothing is kept, and the person is told why in a sentence. */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  public Refusal(String key, Object... arguments) {
    super(key + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments;
  }

  public String text(Locale locale) {
    return Messages.in(locale).text(key, arguments.toArray());
  }
}
