package org.qibei.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** What tests started is stopped when their run ends: last started, first stopped. */
public final class TestRun implements LauncherSessionListener {

  private static final Deque<AutoCloseable> STARTED = new ArrayDeque<>();

  public static synchronized <T extends AutoCloseable> T closedAtTheEnd(T started) {
    STARTED.push(started);
    return started;
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    closeAll();
  }

  private static synchronized void closeAll() {
    while (!STARTED.isEmpty()) {
      try {
        STARTED.pop().close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
