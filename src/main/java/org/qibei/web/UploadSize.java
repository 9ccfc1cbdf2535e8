package org.qibei.web;

import jakarta.inject.Inject;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;
import org.qibei.filing.UploadLimits;

/**
 * Tells the server how much of an upload it may take in, where the sender does not say its size.
 */
@WebListener
public class UploadSize implements ServletContextListener {
  private static final int KEPT_IN_MEMORY = 1 << 16;

  @Inject UploadLimits limits;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletRegistration faces = event.getServletContext().getServletRegistration("faces");
    ((ServletRegistration.Dynamic) faces)
        .setMultipartConfig(
            new MultipartConfigElement("", limits.posted(), limits.posted(), KEPT_IN_MEMORY));
  }
}
