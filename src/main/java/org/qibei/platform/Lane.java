package org.qibei.platform;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ThreadFactory;

/**
 * A queue of work with a fixed number of workers. Work that is not over when its time is gets
 * interrupted and is left to itself; the worker goes on with the next piece.
 */
public final class Lane {
  private static final Logger LOG = System.getLogger(Lane.class.getName());

  /** One piece of work, how long it may take, and what to do once it is given up. */
  public record Work(Runnable task, Duration limit, Runnable givenUp) {}

  private final ThreadFactory threads;
  private final Queue<Work> waiting = new ArrayDeque<>();
  private final List<Thread> stuck = new ArrayList<>();
  private int idle;

  public Lane(int workers, ThreadFactory threads) {
    this.idle = workers;
    this.threads = threads;
  }

  public synchronized void add(Work work) {
    if (idle > 0) {
      threads.newThread(this::serve).start();
      idle--;
    }
    waiting.add(work);
  }

  /** How many pieces of work were given up and still run. */
  public synchronized int stuck() {
    stuck.removeIf(thread -> !thread.isAlive());
    return stuck.size();
  }

  private void serve() {
    for (Work work = next(); work != null; work = next()) {
      try {
        run(work);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException | Error fault) {
        LOG.log(Level.ERROR, "work could not be given up", fault);
      }
    }
  }

  private synchronized Work next() {
    Work work = waiting.poll();
    idle += work == null ? 1 : 0;
    return work;
  }

  private void run(Work work) throws InterruptedException {
    Thread thread = threads.newThread(work.task());
    try {
      thread.start();
    } catch (OutOfMemoryError noThread) {
      LOG.log(Level.ERROR, "no thread for the work, which is given up", noThread);
      work.givenUp().run();
      return;
    }
    try {
      thread.join(work.limit().toMillis());
    } catch (InterruptedException stopped) {
      thread.interrupt();
      throw stopped;
    }
    if (thread.isAlive()) {
      leave(thread);
      work.givenUp().run();
    }
  }

  private void leave(Thread thread) {
    Throwable where = new Throwable("where it stands");
    where.setStackTrace(thread.getStackTrace());
    LOG.log(Level.WARNING, "work is over its time and is given up", where);
    thread.interrupt();
    synchronized (this) {
      stuck.add(thread);
    }
  }
}
