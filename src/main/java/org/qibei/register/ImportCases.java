package org.qibei.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.account.Role;
import org.qibei.agency.Agency;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;
import org.qibei.platform.Subject;

/**
 * A reviewer puts many cases down at once, pasted from a spreadsheet: all of them, or none and what
 * is to be mended in which line.
 */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class ImportCases {
  private static final int MOST = 500;

  @Inject Entries entries;
  @Inject Overseen overseen;
  @Inject Subject subject;

  /** What is wrong with one line of what was pasted. */
  public record LineFault(int line, String words, Refusal why) {}

  /** How many were put down, or why none was. */
  public record Outcome(int added, List<LineFault> faults) {}

  public Outcome paste(String text) {
    List<CaseLines.Line> lines = CaseLines.of(text);
    if (lines.isEmpty()) {
      throw new Refusal("refusals.case.nothing");
    }
    if (lines.size() > MOST) {
      throw new Refusal("refusals.case.many", MOST);
    }
    Map<CaseLines.Line, Agency> whose = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    List<LineFault> faults = new ArrayList<>();
    for (CaseLines.Line line : lines) {
      fault(line, whose, seen)
          .ifPresent(why -> faults.add(new LineFault(line.number(), line.words(), why)));
    }
    if (faults.isEmpty()) {
      lines.forEach(line -> entries.put(whose.get(line), line.entry()));
    }
    subject.say("+" + (faults.isEmpty() ? lines.size() : 0));
    return new Outcome(faults.isEmpty() ? lines.size() : 0, List.copyOf(faults));
  }

  private Optional<Refusal> fault(
      CaseLines.Line line, Map<CaseLines.Line, Agency> whose, Map<String, Integer> seen) {
    Optional<Refusal> unread = line.fault().map(Refusal::new);
    if (unread.isPresent()) {
      return unread;
    }
    Optional<Agency> agency = overseen.agency(line.agency());
    if (agency.isEmpty()) {
      return Optional.of(new Refusal("refusals.case.line.agency", line.agency()));
    }
    whose.put(line, agency.get());
    String key = agency.get().id() + " " + line.entry().kind() + " " + line.entry().number();
    Integer before = seen.putIfAbsent(key, line.number());
    return before == null
        ? entries.fault(agency.get(), line.entry(), 0)
        : Optional.of(new Refusal("refusals.case.line.twice", before));
  }
}
