package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qibei.account.Account;
import org.qibei.account.Role;
import org.qibei.check.Finding;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;

/**
 * The agency says to the findings of a group why they are as they are (说明); it goes with the report
 * when that is handed in.
 */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
@Audited
public class ExplainFinding {
  private static final int LONGEST = 500;

  @Inject Filings filings;
  @Inject Inspections inspections;
  @Inject FindingExplanations explanations;
  @Inject CurrentAccount account;
  @Inject Clock clock;

  /** Writes the explanation, or writes it anew. */
  public void explain(long filingId, String group, String words) {
    Filing filing = held(filingId);
    String said = require(words);
    Account by = account.get();
    Map<String, FindingExplanation> before = explanations.byFingerprint(filing);
    found(filing, group)
        .forEach(
            (fingerprint, finding) -> {
              if (before.containsKey(fingerprint)) {
                before.get(fingerprint).reword(said, by, clock.instant());
              } else {
                explanations.add(
                    new FindingExplanation(filing, finding, said, by, clock.instant()));
              }
            });
  }

  /** Takes the explanation back. */
  public void takeBack(long filingId, String group) {
    Filing filing = held(filingId);
    Map<String, FindingExplanation> before = explanations.byFingerprint(filing);
    before.keySet().retainAll(found(filing, group).keySet());
    before.values().forEach(explanations::remove);
  }

  private Filing held(long filingId) {
    Filing filing = filings.hold(filings.requireOwn(filingId));
    filing.requireEditable();
    return filing;
  }

  /** Those that people see as one; where a colleague has mended them there are none. */
  private Map<String, Finding> found(Filing filing, String group) {
    Map<String, Finding> found =
        inspections.ofDraft(filing).findings().stream()
            .filter(finding -> finding.group().equals(group))
            .collect(Collectors.toMap(Finding::fingerprint, Function.identity(), (a, b) -> a));
    if (found.isEmpty()) {
      throw new Refusal("refusals.explanation.finding-gone");
    }
    return found;
  }

  private static String require(String words) {
    String said = words == null ? "" : words.strip().replace("\r\n", "\n");
    if (said.isEmpty()) {
      throw new Refusal("refusals.explanation.wordless");
    }
    if (said.length() > LONGEST) {
      throw new Refusal("refusals.explanation.too-long", LONGEST);
    }
    return said;
  }
}
