package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.qibei.extraction.Limits;
import org.qibei.extraction.Reading;
import org.qibei.extraction.ReportReader;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.platform.Jobs;

/** Reads uploaded documents beside the requests and outside any transaction. */
@ApplicationScoped
public class ReadDocument {
  private static final Logger LOG = System.getLogger(ReadDocument.class.getName());

  @Inject Jobs jobs;
  @Inject ReadingDesk desk;

  void requested(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReadingRequested request) {
    start(request.job());
  }

  /** Takes up what a stop of the portal left undone. */
  public void resume() {
    desk.pickUp().forEach(this::start);
  }

  private void start(long job) {
    jobs.start(() -> desk.begin(job).ifPresent(this::read));
  }

  private void read(ReadingDesk.Task task) {
    try {
      Reading reading =
          new ReportReader()
              .read(
                  task.bytes(),
                  task.fileName(),
                  Limits.standard(),
                  (page, pages) -> desk.progress(task.job(), page, pages));
      if (reading.isBare()) {
        throw new UnreadableDocument(UnreadableDocument.Reason.EMPTY);
      }
      desk.keep(task.job(), reading);
    } catch (UnreadableDocument unreadable) {
      desk.fail(task.job(), unreadable.reason().name(), unreadable.details());
    } catch (RuntimeException fault) {
      LOG.log(Level.ERROR, "reading job " + task.job() + " failed", fault);
      desk.fail(task.job(), "FAULT", List.of());
    }
  }
}
