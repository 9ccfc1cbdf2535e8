package org.qibei.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.qibei.filing.History;
import org.qibei.filing.SubmissionFacts;

/** The agency's years, each with every report that was handed in. */
@Named("agencyHistoryPage")
@ViewScoped
public class HistoryPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject History history;
  @Inject Words words;

  private transient List<History.Year> years;

  /** A report handed in: round, time, receipt, score. */
  public record RoundLine(
      long filing,
      int round,
      String year,
      String at,
      String receipt,
      String score,
      String findings) {}

  public void load() {
    years = history.years();
  }

  public List<YearLine> getYears() {
    return years.stream().map(this::line).toList();
  }

  private YearLine line(History.Year year) {
    List<SubmissionFacts> all = year.submissions();
    return YearLine.of(
        year.facts(),
        all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)),
        words);
  }

  public List<RoundLine> getRounds() {
    return years.stream()
        .flatMap(year -> year.submissions().stream().map(submission -> round(year, submission)))
        .toList();
  }

  private RoundLine round(History.Year year, SubmissionFacts submission) {
    return new RoundLine(
        year.facts().id(),
        submission.round(),
        words.head(year.facts()).title(),
        words.dates().time(submission.submittedAt()),
        submission.receiptNumber(),
        LiveCheck.oneDecimal(submission.total()) + " " + words.band(submission.band()),
        words.findings(submission.findings()));
  }
}
