package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The readings of uploaded documents, waiting, running and over. */
@ApplicationScoped
public class ReadingJobs {
  @Inject EntityManager em;

  /** The latest reading for a filing; whoever has the filing may have it. */
  public Optional<ReadingJob> latest(Filing filing) {
    return em.createQuery(
            "select j from ReadingJob j join fetch j.document where j.filing = :filing order by j.id desc",
            ReadingJob.class)
        .setParameter("filing", filing)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The reading that the present draft is from, whatever was uploaded after it. */
  Optional<ReadingJob> behind(Filing filing) {
    return filing
        .draft()
        .document()
        .flatMap(
            document ->
                em.createQuery(
                        "select j from ReadingJob j join fetch j.document where j.filing = :filing"
                            + " and j.document = :document and j.status = DONE order by j.id desc",
                        ReadingJob.class)
                    .setParameter("filing", filing)
                    .setParameter("document", document)
                    .setMaxResults(1)
                    .getResultStream()
                    .findFirst());
  }

  /** The latest reading that still has something to say: no failure which is past. */
  Optional<ReadingJob> present(Filing filing) {
    return latest(filing).filter(job -> !job.isPastFor(filing.draft()));
  }

  /** The job with its row locked, or nothing where it is gone. */
  Optional<ReadingJob> locked(long id) {
    return Optional.ofNullable(em.find(ReadingJob.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  List<ReadingJob> unfinished() {
    return em.createQuery(
            "select j from ReadingJob j where j.status in :statuses order by j.id",
            ReadingJob.class)
        .setParameter(
            "statuses",
            List.of(ReadingStatus.QUEUED, ReadingStatus.RUNNING, ReadingStatus.RECOGNISING))
        .getResultList();
  }

  /**
   * Notes how far the reading is; one statement, so that it never waits for the job's own row lock
   * long.
   */
  void progress(long id, int page, int pages) {
    em.createQuery(
            "update ReadingJob j set j.doneSteps = :done, j.allSteps = :all where j.id = :id")
        .setParameter("done", page)
        .setParameter("all", pages)
        .setParameter("id", id)
        .executeUpdate();
  }

  ReadingJob add(ReadingJob job) {
    em.persist(job);
    return job;
  }
}
