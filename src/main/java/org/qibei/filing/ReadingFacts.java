package org.qibei.filing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far the reading of a document is, as the page shows it. */
public record ReadingFacts(
    long job,
    ReadingStatus status,
    int done,
    int all,
    Optional<String> reason,
    List<String> details,
    Instant requestedAt,
    Optional<Duration> took,
    String fileName,
    long sizeBytes) {

  static ReadingFacts of(ReadingJob job) {
    return new ReadingFacts(
        job.id(),
        job.status(),
        job.doneSteps(),
        job.allSteps(),
        job.reason(),
        job.details(),
        job.requestedAt(),
        job.finishedAt().map(end -> Duration.between(job.requestedAt(), end)),
        job.document().fileName(),
        job.document().sizeBytes());
  }
}
