package org.qibei.web.reviewer;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qibei.filing.OriginalDocument;
import org.qibei.platform.NotFound;
import org.qibei.publication.SubmittedPages;
import org.qibei.web.Download;

/**
 * Hands a reviewer what a report was read from: {@code /FILING} as it came, {@code
 * /FILING/PAGE.png} as a picture.
 */
@WebServlet("/reviewer/original/*")
public class OriginalServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})(?:/(\\d{1,4})\\.png)?");

  @Inject transient OriginalDocument documents;
  @Inject transient SubmittedPages pages;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    try {
      if (!address.matches()) {
        throw new NotFound();
      }
      send(Long.parseLong(address.group(1)), address.group(2), response);
    } catch (NotFound none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(long filing, String page, HttpServletResponse response) throws IOException {
    if (page == null) {
      OriginalDocument.File file = documents.submitted(filing);
      Download.send(response, file.name(), file.mediaType(), file.bytes());
    } else {
      Download.picture(response, pages.page(filing, Integer.parseInt(page)));
    }
  }
}
