package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.qibei.extraction.Limits;

/** The limits of this installation, from the environment of the portal. */
@ApplicationScoped
public class ReadingLimits {

  @Produces
  Limits limits() {
    return Limits.configured(System.getenv());
  }

  @Produces
  UploadLimits uploadLimits() {
    return UploadLimits.of(limits());
  }
}
