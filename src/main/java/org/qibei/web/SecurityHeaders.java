package org.qibei.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Tells browsers what our answers may do: no frames, no foreign scripts, no guessing of types. A
 * page adds to the content policy the one-time word of its own scripts; everything else runs none.
 */
@WebFilter(
    urlPatterns = "/*",
    asyncSupported = true,
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String POLICY = "Content-Security-Policy";
  private static final String COMMON =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; style-src-elem 'self'; "
          + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none'; "
          + "form-action 'self'; frame-ancestors 'none'; ";
  private static final String NO_SCRIPT = "script-src 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(POLICY, COMMON + NO_SCRIPT);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    if (isBehindTls(request)) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    chain.doFilter(request, new OnePolicy(response));
  }

  private static boolean isBehindTls(HttpServletRequest request) {
    return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
  }

  /**
   * Joins the page's script policy with ours into one header; two headers would forbid each other.
   */
  private static final class OnePolicy extends HttpServletResponseWrapper {
    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (POLICY.equalsIgnoreCase(name) && value.startsWith("script-src")) {
        super.setHeader(POLICY, COMMON + value);
      } else {
        super.addHeader(name, value);
      }
    }

    @Override
    public void reset() {
      String policy = getHeader(POLICY);
      super.reset();
      setHeader(POLICY, policy);
    }
  }
}
