package org.qibei.web.agency;

import java.math.BigDecimal;
import java.util.Optional;
import org.qibei.filing.FilingFacts;
import org.qibei.filing.FilingStatus;
import org.qibei.filing.SubmissionFacts;

/** One year in the table of years: where it stands, its score, its days and its documents. */
public record YearLine(
    long id,
    String year,
    String form,
    FilingHead head,
    BigDecimal score,
    String band,
    String submitted,
    String accepted,
    boolean receipt) {

  static YearLine of(FilingFacts facts, Optional<SubmissionFacts> latest, Words words) {
    return new YearLine(
        facts.id(),
        words.texts().of("agency.year.short", Integer.toString(facts.fiscalYear())),
        words.texts().get("forms.form." + facts.formId()),
        words.head(facts),
        latest.map(SubmissionFacts::total).orElse(null),
        latest.map(submission -> words.band(submission.band())).orElse(""),
        facts.firstSubmittedAt().map(words.dates()::dayOf).orElse(""),
        facts.status() == FilingStatus.ACCEPTED
            ? facts.acceptedAt().map(words.dates()::dayOf).orElse("")
            : "",
        latest.isPresent());
  }
}
