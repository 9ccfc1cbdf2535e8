package org.qibei.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qibei.notice.PreviewNotice;
import org.qibei.notice.ReadNotice;
import org.qibei.platform.NotFound;

/**
 * Hands out a notice's letter: {@code /NOTICE} as issued, and to its office {@code /NOTICE/draft}
 * as it would be.
 */
@WebServlet({"/agency/letter/*", "/reviewer/letter/*"})
public class LetterServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PDF = "application/pdf";

  @Inject transient ReadNotice read;
  @Inject transient PreviewNotice preview;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = String.valueOf(request.getPathInfo());
    try {
      if (path.matches("/\\d{1,18}")) {
        ReadNotice.File letter = read.letter(Long.parseLong(path.substring(1)));
        Download.send(response, letter.name(), PDF, letter.bytes());
      } else if (path.matches("/\\d{1,18}/draft")) {
        long id = Long.parseLong(path.substring(1, path.indexOf('/', 1)));
        Download.send(response, "draft-" + id + ".pdf", PDF, preview.pdf(id));
      } else {
        throw new NotFound();
      }
    } catch (NotFound none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
