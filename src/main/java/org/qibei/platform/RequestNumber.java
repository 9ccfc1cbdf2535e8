package org.qibei.platform;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives each request a number, before anybody asks who it is from, and has every log line and audit
 * line bear it; a proxy in front may have given it.
 */
@WebListener
public class RequestNumber implements ServletRequestListener {
  private static final String LOGGED_AS = "request";
  private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9-]{8,40}");

  @Inject Origin origin;

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    String number = given(event).orElseGet(() -> UUID.randomUUID().toString().substring(0, 13));
    MDC.put(LOGGED_AS, "[" + number + "]");
    origin.is(event.getServletRequest().getRemoteAddr(), number);
  }

  @Override
  public void requestDestroyed(ServletRequestEvent event) {
    MDC.remove(LOGGED_AS);
  }

  private static Optional<String> given(ServletRequestEvent event) {
    return event.getServletRequest() instanceof HttpServletRequest request
        ? Optional.ofNullable(request.getHeader("X-Request-Id"))
            .filter(number -> SOUND.matcher(number).matches())
        : Optional.empty();
  }
}
