package org.qibei.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** A portal that many given-up jobs still gnaw at should be started anew. */
@Liveness
@ApplicationScoped
public class JobsHealth implements HealthCheck {
  private static final int TOO_MANY = 4;

  @Inject Jobs jobs;

  @Override
  public HealthCheckResponse call() {
    int stuck = jobs.stuck();
    return HealthCheckResponse.named("jobs")
        .status(stuck < TOO_MANY)
        .withData("stuck", stuck)
        .build();
  }
}
