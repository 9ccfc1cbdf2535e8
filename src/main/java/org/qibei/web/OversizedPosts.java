package org.qibei.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.qibei.filing.UploadLimits;

/**
 * Turns away what says of itself that it is too large, without keeping any of it, and what does not
 * say how large it is.
 */
@WebFilter("/*")
public class OversizedPosts extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/WEB-INF/errors/too-large.xhtml";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject transient UploadLimits limits;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > limits.posted()) {
      letPass(request);
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      response.setHeader("Connection", "close");
      request.getRequestDispatcher(PAGE).forward(new WithoutBody(request), response);
    } else if (isEndless(request)) {
      response.setStatus(HttpServletResponse.SC_LENGTH_REQUIRED);
      response.setHeader("Connection", "close");
      response.flushBuffer();
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Browsers say how long a form is, and so do programs that know it. */
  private static boolean isEndless(HttpServletRequest request) {
    return request.getHeader("Transfer-Encoding") != null
        || request.getContentLengthLong() < 0 && request.getContentType() != null;
  }

  /**
   * Whoever is cut off while sending hears no answer: what comes is read and forgotten for a while,
   * unless the sender waits to be asked for it.
   */
  private static void letPass(HttpServletRequest request) throws IOException {
    if (request.getHeader("Expect") != null) {
      return;
    }
    long end = System.nanoTime() + PATIENCE.toNanos();
    byte[] forgotten = new byte[1 << 16];
    InputStream body = request.getInputStream();
    int taken = 0;
    while (taken >= 0 && System.nanoTime() - end < 0) {
      taken = body.read(forgotten);
    }
  }
}
