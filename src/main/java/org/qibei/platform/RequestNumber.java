package org.qibei.platform;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jboss.logging.MDC;

/**
 * Gives each request a number, before anybody asks who it is from, and has every log line bear it.
 */
@WebListener
public class RequestNumber implements ServletRequestListener {
  private static final String KEY = "request";
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Origin origin;

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    byte[] number = new byte[6];
    RANDOM.nextBytes(number);
    String id = HexFormat.of().formatHex(number);
    MDC.put(KEY, id);
    origin.is(event.getServletRequest().getRemoteAddr(), id);
  }

  @Override
  public void requestDestroyed(ServletRequestEvent event) {
    MDC.remove(KEY);
  }
}
