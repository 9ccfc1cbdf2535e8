package org.qibei.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;

/** A fault as it is logged, once, and the number under which a person can ask about it. */
public final class Incident {
  static final String NUMBER = "qibei.incident";

  private static final Logger LOG = System.getLogger(Incident.class.getName());
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private Incident() {}

  /** Logs the fault and returns its number. */
  static String of(Throwable fault) {
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      number.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    LOG.log(Level.ERROR, "incident " + number, fault);
    return number.toString();
  }

  /** The number for the fault page: what was logged in this request, or is now. */
  static String shownIn(HttpServletRequest request) {
    Object number = request.getAttribute(NUMBER);
    if (number == null) {
      Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
      Object where = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
      number =
          of(
              fault instanceof Throwable thrown
                  ? thrown
                  : new IllegalStateException("error page for " + where));
      request.setAttribute(NUMBER, number);
    }
    return number.toString();
  }
}
