package org.qibei.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Gives everybody who asks for the time the same clock. */
@ApplicationScoped
public class Time {
  private static final Clock CLOCK = choose();

  /**
   * The time. In the demonstration, and only there, QIBEI_CLOCK_OFFSET (an ISO 8601 duration) moves
   * it to the season in which reports are due.
   */
  @Produces
  Clock clock() {
    return CLOCK;
  }

  private static Clock choose() {
    if (!Boolean.parseBoolean(System.getenv("QIBEI_DEMO"))) {
      return Clock.systemUTC();
    }
    String offset = System.getenv().getOrDefault("QIBEI_CLOCK_OFFSET", "PT0S");
    return new MovableClock(Duration.parse(offset));
  }
}
