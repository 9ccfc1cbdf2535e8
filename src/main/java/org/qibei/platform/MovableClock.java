package org.qibei.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of the demonstration: it goes evenly at a fixed distance from the real time, and can be
 * held at an hour while the demonstration enters what happened then.
 */
public final class MovableClock extends Clock {
  private final Clock even;
  private volatile Instant held;

  MovableClock(Duration offset) {
    this.even = Clock.offset(Clock.systemUTC(), offset);
  }

  /** Stands still at the given instant until {@link #release}. */
  public void hold(Instant instant) {
    held = instant;
  }

  /** Goes evenly again. */
  public void release() {
    held = null;
  }

  @Override
  public Instant instant() {
    Instant standing = held;
    return standing == null ? even.instant() : standing;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
