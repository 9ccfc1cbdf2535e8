package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What agencies say to the findings of the drafts in their hands. */
@ApplicationScoped
public class FindingExplanations {
  @Inject EntityManager em;

  List<FindingExplanation> of(Filing filing) {
    return em.createQuery(
            "select e from FindingExplanation e join fetch e.account where e.filing = :filing order by e.id",
            FindingExplanation.class)
        .setParameter("filing", filing)
        .getResultList();
  }

  /** The same by the fingerprint of the finding. */
  Map<String, FindingExplanation> byFingerprint(Filing filing) {
    return of(filing).stream()
        .collect(
            Collectors.toMap(
                FindingExplanation::fingerprint,
                Function.identity(),
                (first, second) -> first,
                HashMap::new));
  }

  /** What is said in the draft, in plain words. */
  Map<String, Explanation> said(Filing filing) {
    return of(filing).stream()
        .collect(
            Collectors.toMap(
                FindingExplanation::fingerprint,
                FindingExplanation::said,
                (first, second) -> first));
  }

  void add(FindingExplanation explanation) {
    em.persist(explanation);
  }

  void remove(FindingExplanation explanation) {
    em.remove(explanation);
  }
}
