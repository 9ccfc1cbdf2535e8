package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.extraction.Limits;
import org.qibei.platform.Audited;
import org.qibei.platform.DocumentStore;
import org.qibei.platform.MalwareScan;
import org.qibei.platform.Refusal;
import org.qibei.platform.StoredDocument;

/**
 * The agency hands over its report as a document; it is kept as it came and then read beside the
 * requests.
 */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
@Audited
public class UploadReport {
  @Inject Filings filings;
  @Inject ReadingJobs jobs;
  @Inject DocumentStore documents;
  @Inject Caller caller;
  @Inject Event<ReadingRequested> requested;
  @Inject Clock clock;
  @Inject Limits limits;
  @Inject MalwareScan scan;

  /**
   * Keeps the document and queues its reading. The present draft stays until the reading succeeds.
   *
   * @param replace whether a draft that exists may be given up for it
   * @return the job's number
   */
  public long upload(long filingId, String fileName, byte[] bytes, boolean replace) {
    UploadLimits.of(limits).check(fileName, bytes);
    scan.insistOnClean(bytes);
    Filing filing = requireReplaceable(filingId, replace);
    StoredDocument document =
        documents.keep(
            bytes,
            UploadLimits.mediaType(fileName),
            UploadLimits.plainName(fileName),
            caller.accountId());
    return queue(filing, document);
  }

  /** Reads the latest document once more, as after an interruption. */
  public long readAgain(long filingId) {
    Filing filing = requireReplaceable(filingId, true);
    ReadingJob last = jobs.latest(filing).orElseThrow(() -> new Refusal("refusals.upload.none"));
    if (!last.status().isOver()) {
      throw new Refusal("refusals.upload.still-reading");
    }
    return queue(filing, last.document());
  }

  private Filing requireReplaceable(long filingId, boolean replace) {
    Filing filing = filings.hold(filings.requireOwn(filingId));
    filing.requireEditable();
    if (filing.draft().origin().isPresent() && !replace) {
      throw new Refusal("refusals.draft.exists");
    }
    return filing;
  }

  private long queue(Filing filing, StoredDocument document) {
    ReadingJob job =
        jobs.add(new ReadingJob(filing, document, caller.accountId(), clock.instant()));
    requested.fire(new ReadingRequested(job.id()));
    return job.id();
  }
}
