package org.qibei.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives everybody who asks for the time the same clock. */
@ApplicationScoped
public class Time {

  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }
}
