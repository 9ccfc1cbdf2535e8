package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.qibei.account.Role;
import org.qibei.platform.Audited;
import org.qibei.platform.DocumentStore;
import org.qibei.platform.NotFound;
import org.qibei.platform.StoredDocument;

/** The document that an agency uploaded, byte for byte (原件). */
@Stateless
@RolesAllowed({
  Role.CLERK,
  Role.HEAD,
  Role.REVIEWER,
  Role.SUPERVISOR,
  Role.ADMINISTRATOR,
  Role.AUDITOR
})
@Audited
public class OriginalDocument {
  @Inject Filings filings;
  @Inject Submissions submissions;
  @Inject ReadingJobs jobs;
  @Inject DocumentStore documents;

  /** A document and the SHA-256 by which it is known; its bytes are fetched when asked for. */
  public record File(String name, String mediaType, String sha256, Supplier<byte[]> content) {
    static File of(StoredDocument document, DocumentStore documents) {
      return new File(
          document.fileName(),
          document.mediaType(),
          document.sha256(),
          () -> documents.bytes(document));
    }

    public byte[] bytes() {
      return content.get();
    }
  }

  /** What the latest report handed in was read from. */
  public File submitted(long filingId) {
    Filing filing = filings.require(filingId);
    return submissions
        .last(filing)
        .flatMap(Submission::original)
        .map(this::file)
        .orElseThrow(NotFound::new);
  }

  /** What the agency uploaded last, whether it could be read or not; for the agency alone. */
  public File uploaded(long filingId) {
    Filing filing = filings.requireOwn(filingId);
    return jobs.latest(filing)
        .map(ReadingJob::document)
        .or(() -> filing.draft().document())
        .map(this::file)
        .orElseThrow(NotFound::new);
  }

  /** What the present draft was read from; for the agency alone. */
  public File drafted(long filingId) {
    Filing filing = filings.requireOwn(filingId);
    return filing.draft().document().map(this::file).orElseThrow(NotFound::new);
  }

  private File file(StoredDocument document) {
    return File.of(document, documents);
  }
}
