package org.qibei.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/** What a session remembers of who signed in: the name, and the epoch in which it counts. */
public record Presence(String loginName, int epoch) implements Serializable {
  private static final String KEY = Presence.class.getName();

  static Optional<Presence> in(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (Presence) session.getAttribute(KEY));
  }

  /** Begins anew under another session id, so that an id planted before is worth nothing. */
  static void begin(HttpServletRequest request, Standing standing) {
    request.getSession();
    request.changeSessionId();
    renew(request.getSession(), standing);
  }

  /** The session stays though the account's other sessions end. */
  public static void renew(HttpSession session, Standing standing) {
    session.setAttribute(KEY, new Presence(standing.loginName(), standing.sessionEpoch()));
  }

  boolean isStill(Standing standing) {
    return epoch == standing.sessionEpoch();
  }
}
