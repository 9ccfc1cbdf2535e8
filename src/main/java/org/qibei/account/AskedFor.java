package org.qibei.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The page of ours that a visitor wanted before having to sign in; never a page of others. */
public record AskedFor(String path) {
  /** The request parameter in which it travels. */
  public static final String PARAMETER = "to";

  private static final int LONGEST = 1000;

  /** Empty for anything that a browser could take for an address elsewhere. */
  public static Optional<AskedFor> in(String parameter) {
    return Optional.ofNullable(parameter).filter(AskedFor::isOurs).map(AskedFor::new);
  }

  /** What a page asked for; for a click within a page, the page that it stands on. */
  static Optional<AskedFor> by(HttpServletRequest request) {
    if ("GET".equals(request.getMethod())) {
      String query = request.getQueryString();
      return in(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
    return Optional.ofNullable(request.getHeader("Referer")).flatMap(page -> within(request, page));
  }

  String asParameter() {
    return PARAMETER + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  private static Optional<AskedFor> within(HttpServletRequest request, String page) {
    String ours = URI.create(request.getRequestURL().toString()).resolve("/").toString();
    return page.startsWith(ours) ? in(page.substring(ours.length() - 1)) : Optional.empty();
  }

  private static boolean isOurs(String path) {
    return path.length() <= LONGEST
        && path.startsWith("/")
        && !path.startsWith("//")
        && path.chars().noneMatch(c -> c == '\\' || c <= ' ' || c == 127)
        && !path.startsWith("/open/");
  }
}
