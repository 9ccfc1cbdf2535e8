package org.qibei.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.agency.Agency;
import org.qibei.agency.FormerName;
import org.qibei.agency.Takeover;
import org.qibei.agency.TakeoverKind;

/**
 * An agency of the roster with the names it bore or bears besides, what it took over, and where it
 * or a part of it went, and which of them are still to be taken off the roster.
 */
public record AgencyCard(
    Roster.AgencyRow row,
    List<OtherName> names,
    List<Change> before,
    List<Change> after,
    List<ToClose> toClose) {

  /** Another name, and until when it was borne; one without an end is borne besides. */
  public record OtherName(String name, Optional<LocalDate> until) {
    static OtherName of(FormerName name) {
      return new OtherName(name.name(), Optional.ofNullable(name.validTo()));
    }
  }

  /** A merger or split, with the agency at its other end. */
  public record Change(
      long id, TakeoverKind kind, long other, String name, LocalDate on, int firstYear) {
    static Change of(Takeover takeover, Agency other) {
      return new Change(
          takeover.id(),
          takeover.kind(),
          other.id(),
          other.name(),
          takeover.effectiveOn(),
          takeover.firstYear());
    }
  }

  /** An agency that went into another one and is still asked to report. */
  public record ToClose(long id, String name, String successor) {
    static ToClose of(Takeover takeover) {
      Agency gone = takeover.predecessor();
      return new ToClose(gone.id(), gone.name(), takeover.successor().name());
    }
  }

  /** After a split the agency goes on, after a merger it does not. */
  private static List<ToClose> toClose(List<Takeover> before, List<Takeover> after) {
    return Stream.concat(before.stream(), after.stream())
        .filter(each -> each.kind() != TakeoverKind.SPLIT_OFF && each.predecessor().isActive())
        .map(ToClose::of)
        .distinct()
        .toList();
  }

  static AgencyCard of(Agency agency, List<Takeover> before, List<Takeover> after) {
    return new AgencyCard(
        Roster.AgencyRow.of(agency),
        agency.formerNames().stream().map(OtherName::of).toList(),
        before.stream().map(each -> Change.of(each, each.predecessor())).toList(),
        after.stream().map(each -> Change.of(each, each.successor())).toList(),
        toClose(before, after));
  }
}
