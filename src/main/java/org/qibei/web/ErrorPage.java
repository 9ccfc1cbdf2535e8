package org.qibei.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.qibei.filing.UploadLimits;

/** What an error page knows about the request that failed. */
@Named
@RequestScoped
public class ErrorPage {
  @Inject HttpServletRequest request;
  @Inject UploadLimits limits;

  /** The number under which the fault stands in the log. */
  public String getIncident() {
    return Incident.shownIn(request);
  }

  /** How large an uploaded file may be. */
  public int getMegabytes() {
    return limits.megabytes();
  }

  /** The page whose form was sent, as the browser tells; else the address that it was sent to. */
  public String getBack() {
    return comingFrom()
        .orElseGet(() -> ours((String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI)))
        .replaceFirst("^/+", "/");
  }

  private Optional<String> comingFrom() {
    return Optional.ofNullable(request.getHeader("Referer"))
        .filter(this::isHere)
        .map(ErrorPage::ours);
  }

  private boolean isHere(String address) {
    try {
      return request.getServerName().equalsIgnoreCase(URI.create(address).getHost());
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  /** Path and question of an address. */
  private static String ours(String address) {
    URI uri = URI.create(address);
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }
}
