package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.qibei.platform.Jobs;
import org.qibei.platform.Lane;

/** Compares reports with those of other agencies after they were handed in, beside the requests. */
@ApplicationScoped
public class CompareReports {
  private static final Logger LOG = System.getLogger(CompareReports.class.getName());
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final AtomicBoolean waiting = new AtomicBoolean();

  @Inject Jobs jobs;
  @Inject ComparisonDesk desk;

  void handedIn(@Observes(during = TransactionPhase.AFTER_SUCCESS) FilingSubmitted filing) {
    queue();
  }

  /** Takes up what a stop of the portal left undone. */
  public void resume() {
    queue();
  }

  /** One piece of work is enough for all that came before it begins. */
  private void queue() {
    if (waiting.compareAndSet(false, true)) {
      jobs.compare(new Lane.Work(this::attempt, LIMIT, CompareReports::givenUp));
    }
  }

  private void attempt() {
    waiting.set(false);
    try {
      desk.pending().forEach(this::keep);
      if (desk.compare()) {
        queue();
      }
    } catch (RuntimeException fault) {
      LOG.log(Level.ERROR, "reports could not be compared", fault);
    }
  }

  /** A report whose words cannot be read is not in the way of the others. */
  private void keep(long submission) {
    try {
      desk.keep(submission);
    } catch (RuntimeException fault) {
      LOG.log(Level.ERROR, "the words of submission " + submission + " cannot be compared", fault);
    }
  }

  private static void givenUp() {
    LOG.log(Level.WARNING, "comparing reports took too long");
  }
}
