package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qibei.extraction.Reading;
import org.qibei.platform.DocumentStore;
import org.qibei.platform.StoredDocument;

/** The short transactions around a reading: taking it on, noting progress, keeping or giving up. */
@ApplicationScoped
public class ReadingDesk {
  @Inject ReadingJobs jobs;
  @Inject Filings filings;
  @Inject Drafts drafts;
  @Inject Dossiers dossiers;
  @Inject DocumentStore documents;
  @Inject Clock clock;

  /** A document to read. */
  record Task(long job, String fileName, byte[] bytes) {}

  @Transactional(TxType.REQUIRES_NEW)
  Optional<Task> begin(long id) {
    return jobs.locked(id).filter(ReadingJob::begin).map(this::task);
  }

  private Task task(ReadingJob job) {
    StoredDocument document = job.document();
    return new Task(job.id(), document.fileName(), documents.bytes(document));
  }

  /** A document of pictures waits for text recognition from now on. */
  @Transactional(TxType.REQUIRES_NEW)
  void leaveToRecognition(long id) {
    jobs.locked(id)
        .filter(job -> job.status() == ReadingStatus.RUNNING)
        .ifPresent(ReadingJob::recognise);
  }

  /** The document again once its turn has come, unless it was given up meanwhile. */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Task> recognising(long id) {
    return jobs.locked(id).filter(job -> job.status() == ReadingStatus.RECOGNISING).map(this::task);
  }

  @Transactional(TxType.REQUIRES_NEW)
  void progress(long id, int page, int pages) {
    jobs.progress(id, page, pages);
  }

  /** The reading becomes the draft, unless it was given up or the filing has gone on meanwhile. */
  @Transactional(TxType.REQUIRES_NEW)
  void keep(long id, Reading reading) {
    ReadingJob job = jobs.locked(id).orElseThrow();
    if (job.status().isOver()) {
      return;
    }
    Filing filing = filings.hold(job.filing());
    if (!filing.status().isEditable()) {
      job.fail("NOT_EDITABLE", List.of(), clock.instant());
      return;
    }
    filing.begin(
        DraftStart.read(
            job.document(), reading.report().form(), reading.quality(), clock.instant()));
    ReadingRows rows = new ReadingRows(reading);
    drafts.replace(filing, rows.figures(), held(filing, reading, rows.sections()));
    job.done(clock.instant());
  }

  /** Holds the title against the duty: the report of another agency or year is doubted as such. */
  private List<DraftSection> held(Filing filing, Reading reading, List<DraftSection> texts) {
    Optional<String> reason = Misdelivery.of(dossiers.of(filing, reading.report()));
    return reason.isEmpty()
        ? texts
        : texts.stream()
            .map(t -> t.id().equals(DraftSection.TITLE) ? t.doubted(reason.get()) : t)
            .toList();
  }

  @Transactional(TxType.REQUIRES_NEW)
  void fail(long id, String reason, List<Object> details) {
    jobs.locked(id)
        .filter(job -> !job.status().isOver())
        .ifPresent(job -> job.fail(reason, details, clock.instant()));
  }

  /**
   * After a restart: what was being read is marked as interrupted, what waited is handed back to be
   * read.
   */
  @Transactional(TxType.REQUIRES_NEW)
  List<Long> pickUp() {
    List<ReadingJob> unfinished = jobs.unfinished();
    unfinished.stream()
        .filter(job -> job.status() != ReadingStatus.QUEUED)
        .forEach(job -> job.interrupt(clock.instant()));
    return unfinished.stream().filter(job -> !job.status().isOver()).map(ReadingJob::id).toList();
  }
}
