package org.qibei.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Runs long work beside the requests, such as reading a document; each piece opens its own
 * transactions.
 */
@ApplicationScoped
public class Jobs {
  private static final int READERS = 2;
  private static final int RECOGNISERS = 1;
  private static final int COMPARERS = 1;
  private static final int VISITORS = 1;
  private static final Duration AFTER_START = Duration.ofMinutes(1);

  @Resource ManagedThreadFactory threads;
  @Resource ManagedScheduledExecutorService times;

  private Lane reading;
  private Lane recognition;
  private Lane comparison;
  private Lane visits;

  @PostConstruct
  void open() {
    reading = new Lane(READERS, daemons());
    recognition = new Lane(RECOGNISERS, daemons());
    comparison = new Lane(COMPARERS, daemons());
    visits = new Lane(VISITORS, daemons());
  }

  /** What never ends does not keep the server from ending. */
  private ThreadFactory daemons() {
    return work -> {
      Thread thread = threads.newThread(work);
      thread.setDaemon(true);
      return thread;
    };
  }

  public void read(Lane.Work work) {
    reading.add(work);
  }

  /** Work that takes minutes and another program, one piece at a time and in nobody's way. */
  public void recognise(Lane.Work work) {
    recognition.add(work);
  }

  /** Comparisons with all reports of a year, one at a time. */
  public void compare(Lane.Work work) {
    comparison.add(work);
  }

  /** Visits to other servers, one at a time, so that none of them is asked by many at once. */
  public void visit(Lane.Work work) {
    visits.add(work);
  }

  /** Has something short done again and again, the first time a little after the start. */
  public void every(Duration pause, Runnable task) {
    times.scheduleWithFixedDelay(
        task, AFTER_START.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS);
  }

  /** How many pieces of work were given up and still run. */
  public int stuck() {
    return reading.stuck() + recognition.stuck() + comparison.stuck() + visits.stuck();
  }
}
