package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.agency.Region;
import org.qibei.check.Wording;
import org.qibei.platform.Zone;

/** The reviewer's queue (待办队列): which reports there are, and which is next. */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
public class ReviewQueue {
  private static final int FAR = 500;

  @Inject Queue queue;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * A region that the list may be opened to, with all that lies within; the depth is its distance
   * from the widest.
   */
  public record Area(long id, String name, int depth, boolean divided) {
    /** The space before the name, by its depth. */
    public String indent() {
      return "\u3000".repeat(depth);
    }
  }

  /** One page of the list. */
  public List<QueueRow> rows(QueueFilter filter, int first, int size, Locale language) {
    LocalDate today = LocalDate.now(clock.withZone(Zone.SHANGHAI));
    Wording wording = Wording.in(language);
    return queue.entries(filter, first, size).stream()
        .map(entry -> QueueRow.of(entry, caller.accountId(), today, wording))
        .toList();
  }

  public int count(QueueFilter filter) {
    return queue.count(filter);
  }

  /** How many reports each list has under the same filters. */
  public Map<QueueView, Integer> counts(QueueFilter filter) {
    Map<QueueView, Integer> counts = new EnumMap<>(QueueView.class);
    for (QueueView view : QueueView.values()) {
      counts.put(view, queue.count(filter.in(view)));
    }
    return counts;
  }

  /** The report that needs the caller first, other than the one at hand. */
  public Optional<Long> next(Optional<Long> atHand) {
    return awaitingMe().stream().filter(id -> atHand.filter(id::equals).isEmpty()).findFirst();
  }

  /**
   * The report before and the one after, in the order of risk; a report not in the list has none.
   */
  public Neighbours around(long filing) {
    List<Long> all = awaitingMe();
    int at = all.indexOf(filing);
    return new Neighbours(
        at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty(),
        at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty());
  }

  /** Neighbours in the list of what needs the caller. */
  public record Neighbours(Optional<Long> before, Optional<Long> after) {}

  public List<Area> areas() {
    List<Region> regions = queue.regions();
    int widest = regions.stream().mapToInt(ReviewQueue::depth).min().orElse(0);
    return regions.stream()
        .map(
            region ->
                new Area(
                    region.id(),
                    region.name(),
                    depth(region) - widest,
                    regions.stream().anyMatch(other -> isWithin(other, region))))
        .toList();
  }

  private static boolean isWithin(Region part, Region whole) {
    return !part.path().equals(whole.path()) && part.path().startsWith(whole.path());
  }

  private static int depth(Region region) {
    return (int) region.path().chars().filter(c -> c == '/').count();
  }

  public List<Integer> years() {
    return queue.years();
  }

  private List<Long> awaitingMe() {
    return queue.ids(QueueFilter.of(QueueView.AWAITING_ME), FAR);
  }
}
