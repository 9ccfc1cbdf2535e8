package org.qibei.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.qibei.filing.UploadLimits;
import org.qibei.platform.Messages;

/** Turns away what says of itself that it is too large, before any of it is taken in. */
@WebFilter("/*")
public class OversizedPosts extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String CHINESE = Locale.CHINESE.getLanguage();

  @Inject transient UploadLimits limits;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > limits.posted()) {
      tell(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** In plain words: a page would wait for the form that is still on its way. */
  private static void tell(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean chinese = request.getLocale().getLanguage().equals(CHINESE);
    Messages words = Messages.in(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    response.setHeader("Connection", "close");
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().println(words.text("frame.error.too-large.what"));
    response.getWriter().println(words.text("frame.error.too-large.do"));
  }
}
