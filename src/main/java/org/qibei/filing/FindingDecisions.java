package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;

/**
 * What people decided about findings; a decision stays with the facts, whatever run finds them
 * again.
 */
@ApplicationScoped
public class FindingDecisions {
  @Inject EntityManager em;

  public List<FindingDecision> of(Filing filing) {
    return em.createQuery(
            "select d from FindingDecision d join fetch d.account where d.filing = :filing order by d.id",
            FindingDecision.class)
        .setParameter("filing", filing)
        .getResultList();
  }

  public Optional<FindingDecision> of(Filing filing, Finding finding) {
    return of(filing).stream()
        .filter(decision -> decision.fingerprint().equals(finding.fingerprint()))
        .findFirst();
  }

  /**
   * What stands of a submission as of today: what was found when it was handed in, and what was
   * waived by then and is waived no more.
   */
  public List<Finding> standing(Submission submission, Inspection today) {
    Stream<Finding> more =
        today.findings().stream().filter(finding -> !submission.recorded().hasOpen(finding));
    return Stream.concat(submission.findings().stream(), more).toList();
  }

  /** Fingerprints of the findings that were waived: they cost no points. */
  public Set<String> waived(Filing filing) {
    return of(filing).stream()
        .filter(decision -> decision.verdict() == Verdict.WAIVED)
        .map(FindingDecision::fingerprint)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The person takes the decision back: the finding is undecided again. */
  public void remove(FindingDecision decision) {
    em.remove(decision);
  }

  public FindingDecision add(FindingDecision decision) {
    em.persist(decision);
    return decision;
  }
}
