package org.qibei.web.agency;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qibei.filing.OriginalDocument;
import org.qibei.platform.NotFound;
import org.qibei.publication.OriginalPages;

/**
 * Hands out what an agency uploaded: {@code /FILING} as it came, {@code /FILING/PAGE.png} as a
 * picture.
 */
@WebServlet("/agency/original/*")
public class OriginalServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})(?:/(\\d{1,4})\\.png)?");
  private static final int WIDTH = 1024;

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
      long filing = Long.parseLong(address.group(1));
      if (address.group(2) == null) {
        file(documents.uploaded(filing), response);
      } else {
        picture(pages.page(filing, Integer.parseInt(address.group(2)), WIDTH), response);
      }
    } catch (NotFound none) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void file(OriginalDocument.File file, HttpServletResponse response)
      throws IOException {
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    response.setContentType(file.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    response.setHeader("Cache-Control", "private, no-store");
    response.getOutputStream().write(file.bytes());
  }

  private static void picture(byte[] png, HttpServletResponse response) throws IOException {
    response.setContentType("image/png");
    response.setHeader("Cache-Control", "private, max-age=600");
    response.getOutputStream().write(png);
  }
}
