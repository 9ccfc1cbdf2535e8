package org.qibei.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Turns away what a page of others sends in the name of whoever is signed in here; beside it stand
 * the state that each of our forms brings back, and the cookie that other sites may not send.
 */
@WebFilter("/*")
public class ForeignPosts extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OURS = Set.of("same-origin", "none");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!READING.contains(request.getMethod()) && isForeign(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** As the browser tells; an old one tells only the origin, other programs tell nothing. */
  private static boolean isForeign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !OURS.contains(site);
    }
    String origin = request.getHeader("Origin");
    return origin != null && !isOurs(origin, request.getServerName());
  }

  private static boolean isOurs(String origin, String name) {
    try {
      return name.equalsIgnoreCase(URI.create(origin).getHost());
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}
