package org.qibei.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.qibei.account.Role;
import org.qibei.agency.Agency;
import org.qibei.agency.Takeover;
import org.qibei.agency.TakeoverKind;
import org.qibei.agency.Takeovers;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;
import org.qibei.platform.Subject;

/**
 * An administrator puts down which agencies were merged into one or split off from it (机构合并、拆分), so
 * that a report is compared with what came before.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
@Audited
public class RecordTakeover {
  private static final int A_YEAR_LATER = 1;

  @Inject Administered administered;
  @Inject Takeovers takeovers;
  @Inject Subject subject;

  /**
   * What is put down; the other agency by its code, or a line that begins with it.
   *
   * @param firstYear the first year on which the successor reports as it is now
   */
  public record Change(
      TakeoverKind kind, String predecessor, LocalDate effectiveOn, Integer firstYear) {}

  public void record(long agencyId, Change change) {
    Agency successor = administered.require(agencyId);
    if (change.effectiveOn() == null) {
      throw new Refusal("refusals.roster.day-missing");
    }
    int year = year(change);
    Agency predecessor = predecessor(change.predecessor(), successor);
    requireNoCircle(successor, predecessor);
    takeovers.add(new Takeover(successor, predecessor, change.kind(), change.effectiveOn(), year));
    subject.say(predecessor.name() + " → " + successor.name() + " " + change.effectiveOn());
  }

  /** Takes back what was put down in error; reports handed in before keep their findings. */
  public void takeBack(long agencyId, long takeoverId) {
    Agency successor = administered.require(agencyId);
    Takeover takeover =
        takeovers
            .find(takeoverId)
            .filter(found -> found.successor().id().equals(successor.id()))
            .orElseThrow(() -> new Refusal("refusals.roster.takeover-gone"));
    takeovers.remove(takeover);
    subject.say("− " + takeover.predecessor().name() + " → " + successor.name());
  }

  /** That of the day, or the next where the year before was still reported on apart. */
  private static int year(Change change) {
    int year = change.effectiveOn().getYear();
    int first = change.firstYear() == null ? year : change.firstYear();
    if (first < year || first > year + A_YEAR_LATER) {
      throw new Refusal(
          "refusals.roster.first-year", String.valueOf(year), String.valueOf(year + A_YEAR_LATER));
    }
    return first;
  }

  private Agency predecessor(String line, Agency successor) {
    Agency found =
        administered.coded(line).orElseThrow(() -> new Refusal("refusals.roster.no-such-agency"));
    if (found.id().equals(successor.id())) {
      throw new Refusal("refusals.roster.itself");
    }
    return found;
  }

  private void requireNoCircle(Agency successor, Agency predecessor) {
    boolean known =
        takeovers.by(successor).stream()
                .anyMatch(t -> t.predecessor().id().equals(predecessor.id()))
            || takeovers.by(predecessor).stream()
                .anyMatch(t -> t.predecessor().id().equals(successor.id()));
    if (known) {
      throw new Refusal("refusals.roster.takeover-known", predecessor.name());
    }
  }
}
