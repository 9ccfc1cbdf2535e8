package org.qibei.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qibei.agency.Agency;
import org.qibei.check.KnownCase;
import org.qibei.platform.Messages;

/**
 * Tells the rules what is known of an agency's year: nothing may be said where no register is kept
 * and no case is known; a register that is kept and empty is an answer.
 */
@ApplicationScoped
public class RegisterDesk {
  private static final Messages WORDS = Messages.in(Locale.SIMPLIFIED_CHINESE);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern(WORDS.text("frame.dates.full"));

  @Inject KnownCases cases;
  @Inject KeptRegisters registers;

  /** The cases of the year; unknown where nobody keeps the register. */
  public Optional<List<KnownCase>> known(Agency agency, int year) {
    List<RegisteredCase> all =
        cases.of(agency, year).stream().filter(one -> !one.isStruck()).toList();
    boolean kept = registers.of(agency, year).isPresent();
    return kept || all.stream().anyMatch(RegisteredCase::counts)
        ? Optional.of(all.stream().map(RegisterDesk::fact).toList())
        : Optional.empty();
  }

  private static KnownCase fact(RegisteredCase one) {
    CaseEntry entry = one.entry();
    String reference =
        WORDS.text(
            "forms.case.reference",
            WORDS.text("forms.case." + entry.kind().name().toLowerCase(Locale.ROOT)),
            entry.number(),
            DAY.format(entry.receivedOn()),
            entry.source());
    return new KnownCase(entry.kind(), entry.receivedOn(), reference, one.counts());
  }
}
