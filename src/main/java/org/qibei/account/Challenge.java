package org.qibei.account;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What somebody gets who may not yet see the page: a page to go to first, told in a way it
 * understands.
 */
final class Challenge {
  private static final String SIGN_IN = "/open/sign-in";
  private static final String PASSWORD = "/me/password";

  private Challenge() {}

  /** A password given by somebody else is changed before anything else is done. */
  static boolean mustChangePassword(Standing person, HttpServletRequest request) {
    String path = request.getRequestURI();
    return person.mustChangePassword() && !path.startsWith(PASSWORD) && !path.startsWith("/open/");
  }

  static AuthenticationStatus toPassword(HttpServletRequest request, HttpServletResponse response) {
    return send(request, response, PASSWORD);
  }

  static AuthenticationStatus toSignIn(HttpServletRequest request, HttpServletResponse response) {
    Optional<AskedFor> asked = AskedFor.by(request).filter(page -> !"/".equals(page.path()));
    return send(
        request, response, SIGN_IN + asked.map(page -> "?" + page.asParameter()).orElse(""));
  }

  private static AuthenticationStatus send(
      HttpServletRequest request, HttpServletResponse response, String page) {
    try {
      if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
        response.setContentType("text/xml;charset=UTF-8");
        response
            .getWriter()
            .write("<partial-response><redirect url=\"" + page + "\"/></partial-response>");
      } else if (wantsData(request)) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("application/json");
        response.getWriter().write("{\"error\":\"sign-in\"}");
        response.flushBuffer();
      } else {
        response.sendRedirect(page);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private static boolean wantsData(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return request.getRequestURI().startsWith("/api/")
        || accept != null && accept.startsWith("application/json");
  }
}
