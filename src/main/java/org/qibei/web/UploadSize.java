package org.qibei.web;

import jakarta.inject.Inject;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;
import org.qibei.filing.UploadLimits;

/**
 * Tells the server how large a file of an upload may be; {@link OversizedPosts} bounds the whole.
 */
@WebListener
public class UploadSize implements ServletContextListener {
  private static final int KEPT_IN_MEMORY = 1 << 16;

  @Inject UploadLimits limits;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletRegistration faces = event.getServletContext().getServletRegistration("faces");
    ((ServletRegistration.Dynamic) faces)
        .setMultipartConfig(new MultipartConfigElement("", limits.posted(), -1, KEPT_IN_MEMORY));
  }
}
