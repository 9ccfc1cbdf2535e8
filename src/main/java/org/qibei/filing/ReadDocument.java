package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.qibei.extraction.Limits;
import org.qibei.extraction.Reading;
import org.qibei.extraction.ReportReader;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.UnreadableDocument.Reason;
import org.qibei.extraction.scan.TextRecognition;
import org.qibei.platform.Jobs;
import org.qibei.platform.Lane;

/**
 * Reads uploaded documents beside the requests and outside any transaction; scans go on to a queue
 * of their own, where text recognition is switched on.
 */
@ApplicationScoped
public class ReadDocument {
  private static final Logger LOG = System.getLogger(ReadDocument.class.getName());

  /** What a reading needs to notice by itself that its time is over. */
  private static final Duration GRACE = Duration.ofSeconds(3);

  @Inject Jobs jobs;
  @Inject ReadingDesk desk;
  @Inject Limits limits;
  @Inject ScanReading scans;

  void requested(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReadingRequested request) {
    start(request.job());
  }

  /** Takes up what a stop of the portal left undone. */
  public void resume() {
    desk.pickUp().forEach(this::start);
  }

  private void start(long job) {
    jobs.read(work(job, limits, () -> desk.begin(job).ifPresent(this::read)));
  }

  private Lane.Work work(long job, Limits within, Runnable task) {
    return new Lane.Work(
        task,
        within.work().plus(GRACE),
        () -> desk.fail(job, Reason.TOO_SLOW.name(), List.of(within.work().toSeconds())));
  }

  private void read(ReadingDesk.Task task) {
    attempt(
        task.job(),
        () -> {
          Optional<Reading> reading = text(task);
          if (reading.isPresent()) {
            desk.keep(task.job(), reading.get());
          } else {
            recognise(task.job());
          }
        });
  }

  /** What the document says as text; nothing where it is pictures of pages. */
  private Optional<Reading> text(ReadingDesk.Task task) {
    try {
      Reading reading = read(task, Optional.empty());
      if (reading.isBare() && !reading.isScanned()) {
        throw new UnreadableDocument(Reason.EMPTY);
      }
      return Optional.of(reading).filter(read -> !read.isScanned());
    } catch (UnreadableDocument unreadable) {
      if (unreadable.reason() == Reason.SCANNED) {
        return Optional.empty();
      }
      throw unreadable;
    }
  }

  private void recognise(long job) {
    TextRecognition recognition =
        scans.usable().orElseThrow(() -> new UnreadableDocument(Reason.SCANNED));
    desk.leaveToRecognition(job);
    jobs.recognise(
        work(
            job,
            recognition.within(limits),
            () -> desk.recognising(job).ifPresent(task -> recognise(task, recognition))));
  }

  private void recognise(ReadingDesk.Task task, TextRecognition recognition) {
    attempt(
        task.job(),
        () -> {
          Reading reading = read(task, Optional.of(recognition));
          if (reading.isBare()) {
            throw new UnreadableDocument(Reason.SCANNED);
          }
          desk.keep(task.job(), reading);
        });
  }

  private Reading read(ReadingDesk.Task task, Optional<TextRecognition> recognition) {
    return new ReportReader(recognition)
        .read(
            task.bytes(),
            task.fileName(),
            limits,
            (page, pages) -> desk.progress(task.job(), page, pages));
  }

  private void attempt(long job, Runnable reading) {
    try {
      reading.run();
    } catch (UnreadableDocument unreadable) {
      boolean ours = unreadable.reason() == Reason.NOT_RECOGNISED;
      LOG.log(ours ? Level.ERROR : Level.DEBUG, "job " + job + " cannot be read", unreadable);
      desk.fail(job, unreadable.reason().name(), unreadable.details());
    } catch (RuntimeException fault) {
      LOG.log(Level.ERROR, "reading job " + job + " failed", fault);
      desk.fail(job, "FAULT", List.of());
    }
  }
}
