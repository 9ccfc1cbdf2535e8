package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.qibei.platform.Jobs;
import org.qibei.platform.Lane;

/**
 * Compares each report with those of other agencies after it was handed in, beside the requests.
 */
@ApplicationScoped
public class CompareReports {
  private static final Logger LOG = System.getLogger(CompareReports.class.getName());
  private static final Duration LIMIT = Duration.ofMinutes(2);

  @Inject Jobs jobs;
  @Inject ComparisonDesk desk;

  void handedIn(@Observes(during = TransactionPhase.AFTER_SUCCESS) FilingSubmitted filing) {
    compare(filing.submission());
  }

  /** Takes up what a stop of the portal left undone. */
  public void resume() {
    desk.pending().forEach(this::compare);
  }

  private void compare(long submission) {
    jobs.compare(new Lane.Work(() -> attempt(submission), LIMIT, () -> givenUp(submission)));
  }

  private void attempt(long submission) {
    try {
      desk.compare(submission);
    } catch (RuntimeException fault) {
      LOG.log(Level.ERROR, "submission " + submission + " could not be compared", fault);
    }
  }

  private static void givenUp(long submission) {
    LOG.log(Level.WARNING, "comparing submission {0} took too long", submission);
  }
}
