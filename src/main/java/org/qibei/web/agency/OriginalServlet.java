package org.qibei.web.agency;

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
import org.qibei.publication.OriginalPages;
import org.qibei.web.Download;

/**
 * Hands out what an agency uploaded last: {@code /FILING}; and what its draft was read from: {@code
 * /FILING/document} as it came, {@code /FILING/PAGE.png} as a picture.
 */
@WebServlet("/agency/original/*")
public class OriginalServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS =
      Pattern.compile("/(\\d{1,18})(/document|/(\\d{1,4})\\.png)?");

  @Inject transient OriginalDocument documents;
  @Inject transient OriginalPages pages;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    if (!address.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      send(Long.parseLong(address.group(1)), address.group(2), address.group(3), response);
    } catch (NotFound none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(long filing, String part, String page, HttpServletResponse response)
      throws IOException {
    if (page != null) {
      Download.picture(response, pages.page(filing, Integer.parseInt(page)));
    } else {
      OriginalDocument.File file =
          part == null ? documents.uploaded(filing) : documents.drafted(filing);
      Download.send(response, file.name(), file.mediaType(), file.bytes());
    }
  }
}
