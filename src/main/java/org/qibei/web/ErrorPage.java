package org.qibei.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What an error page knows about the request that failed. */
@Named
@RequestScoped
public class ErrorPage {
  @Inject HttpServletRequest request;

  /** The number under which the fault stands in the log. */
  public String getIncident() {
    return Incident.shownIn(request);
  }
}
