package org.qibei.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a document to the reader: as a file with its name, or as a picture in a page. */
public final class Download {
  private Download() {}

  public static void send(HttpServletResponse response, String name, String mediaType, byte[] bytes)
      throws IOException {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    response.setContentType(mediaType);
    response.setContentLength(bytes.length);
    response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
    response.setHeader("Cache-Control", "private, no-store");
    response.getOutputStream().write(bytes);
  }

  public static void picture(HttpServletResponse response, byte[] png) throws IOException {
    response.setContentType("image/png");
    response.setContentLength(png.length);
    response.setHeader("Cache-Control", "private, max-age=600");
    response.getOutputStream().write(png);
  }
}
