package org.qibei.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qibei.check.Finding;
import org.qibei.check.FindingGroup;
import org.qibei.check.Wording;
import org.qibei.filing.Explanation;
import org.qibei.filing.Filing;
import org.qibei.filing.FindingDecision;
import org.qibei.filing.FindingDecisions;
import org.qibei.filing.Submission;

/** The findings of a submission as people decide them, each group with the decision on it. */
@ApplicationScoped
public class ReviewItems {
  /** Errors before warnings before hints, and within them what costs most. */
  static final Comparator<FindingGroup> GRAVEST =
      Comparator.comparing(FindingGroup::severity)
          .thenComparing(FindingGroup::points, Comparator.reverseOrder());

  private static final Comparator<FindingGroup> LETTER =
      Comparator.comparing(FindingGroup::severity).thenComparing(FindingGroup.DOWN_THE_REPORT);

  @Inject FindingDecisions decisions;
  @Inject ReviewFindings findings;

  List<ReviewItem> of(Filing filing, Submission submission, Locale language) {
    return items(submission, findings.toDecide(submission), language);
  }

  /** What was waived in an earlier round and would be found again but for that. */
  List<ReviewItem> waivedBefore(Submission submission, Locale language) {
    return items(submission, findings.waivedBefore(submission), language);
  }

  private List<ReviewItem> items(Submission submission, List<Finding> some, Locale language) {
    List<FindingDecision> decided = decisions.of(submission.filing());
    Map<String, Explanation> explained = submission.recorded().explanations();
    return Wording.in(language).grouped(some).stream()
        .map(group -> ReviewItem.of(group, explained, decided))
        .toList();
  }

  /**
   * What stands after the reviewer's decisions, the gravest first and the equally grave in the
   * order of the report, in the language of letters.
   */
  List<ReviewItem> confirmed(Filing filing, Submission submission) {
    return of(filing, submission, Locale.SIMPLIFIED_CHINESE).stream()
        .filter(ReviewItem::isConfirmed)
        .sorted(Comparator.comparing(ReviewItem::group, LETTER))
        .toList();
  }
}
