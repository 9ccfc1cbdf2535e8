package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import org.qibei.extraction.Limits;
import org.qibei.extraction.Reading;
import org.qibei.extraction.ReportReader;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.platform.Jobs;
import org.qibei.platform.Lane;

/** Reads uploaded documents beside the requests and outside any transaction. */
@ApplicationScoped
public class ReadDocument {
  private static final Logger LOG = System.getLogger(ReadDocument.class.getName());

  /** What a reading needs to notice by itself that its time is over. */
  private static final Duration GRACE = Duration.ofSeconds(3);

  @Inject Jobs jobs;
  @Inject ReadingDesk desk;
  @Inject Limits limits;

  void requested(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReadingRequested request) {
    start(request.job());
  }

  /** Takes up what a stop of the portal left undone. */
  public void resume() {
    desk.pickUp().forEach(this::start);
  }

  private void start(long job) {
    jobs.read(
        new Lane.Work(
            () -> desk.begin(job).ifPresent(this::read),
            limits.work().plus(GRACE),
            () ->
                desk.fail(
                    job,
                    UnreadableDocument.Reason.TOO_SLOW.name(),
                    List.of(limits.work().toSeconds()))));
  }

  private void read(ReadingDesk.Task task) {
    try {
      Reading reading =
          new ReportReader()
              .read(
                  task.bytes(),
                  task.fileName(),
                  limits,
                  (page, pages) -> desk.progress(task.job(), page, pages));
      if (reading.isBare()) {
        throw new UnreadableDocument(
            reading.hasPictures()
                ? UnreadableDocument.Reason.SCANNED
                : UnreadableDocument.Reason.EMPTY);
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
