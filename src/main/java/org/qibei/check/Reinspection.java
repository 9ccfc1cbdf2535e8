package org.qibei.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What a second inspection of a report (重新检查) says otherwise than its record; waived findings are
 * compared like open ones.
 */
public record Reinspection(Inspection record, Inspection now, List<Change> changes) {

  /** In what a finding differs. */
  public enum Kind {
    /** Found now and not then. */
    NEW("new"),
    /** Found then and not now. */
    GONE("gone"),
    /** Of the same rule at the same place, on other facts. */
    FACTS("facts"),
    /** The same facts, of another severity or at another price. */
    WEIGHT("weight");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  /** One finding that is not as it was. */
  public record Change(Kind kind, Optional<Finding> before, Optional<Finding> now) {

    /** The finding as it is now, or as it was if it is gone. */
    public Finding either() {
      return now.or(() -> before).orElseThrow();
    }
  }

  public Reinspection {
    changes = List.copyOf(changes);
  }

  /** Compares a record with what is found now; what weighs otherwise comes before what is new. */
  public static Reinspection of(Inspection record, Inspection now) {
    List<Finding> left = all(record);
    List<Finding> found = all(now);
    List<Change> changes = new ArrayList<>();
    pairs(left, found, (a, b) -> a.fingerprint().equals(b.fingerprint())).stream()
        .filter(pair -> !pair.sameWeight())
        .forEach(pair -> changes.add(pair.change(Kind.WEIGHT)));
    pairs(left, found, Reinspection::atSamePlace)
        .forEach(pair -> changes.add(pair.change(Kind.FACTS)));
    found.forEach(one -> changes.add(new Change(Kind.NEW, Optional.empty(), Optional.of(one))));
    left.forEach(one -> changes.add(new Change(Kind.GONE, Optional.of(one), Optional.empty())));
    return new Reinspection(record, now, changes);
  }

  /** Whether both findings are of one rule and at one place, whatever they say. */
  public static boolean atSamePlace(Finding one, Finding other) {
    return one.rule().equals(other.rule()) && one.place().equals(other.place());
  }

  /** Whether nothing at all is said otherwise. */
  public boolean isSame() {
    return changes.isEmpty() && record.score().equals(now.score());
  }

  /** The rules that had nothing to go by when the record was made, and answer now. */
  public List<String> late() {
    return record.notEvaluable().stream()
        .map(NotEvaluable::rule)
        .filter(rule -> now.outcomes().getOrDefault(rule, Outcome.NOT_EVALUABLE).isEvaluated())
        .toList();
  }

  private static List<Finding> all(Inspection inspection) {
    return new ArrayList<>(
        Stream.concat(inspection.findings().stream(), inspection.waived().stream()).toList());
  }

  /** Takes out of both lists what belongs together. */
  private static List<Both> pairs(
      List<Finding> left, List<Finding> found, BiPredicate<Finding, Finding> together) {
    List<Both> pairs = new ArrayList<>();
    for (Finding before : List.copyOf(left)) {
      found.stream()
          .filter(now -> together.test(before, now))
          .findFirst()
          .ifPresent(
              now -> {
                left.remove(before);
                found.remove(now);
                pairs.add(new Both(before, now));
              });
    }
    return pairs;
  }

  private record Both(Finding before, Finding now) {
    boolean sameWeight() {
      return before.severity() == now.severity() && before.points().compareTo(now.points()) == 0;
    }

    Change change(Kind kind) {
      return new Change(kind, Optional.of(before), Optional.of(now));
    }
  }
}
