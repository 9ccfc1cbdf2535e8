package org.qibei.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import org.qibei.extraction.Limits;
import org.qibei.filing.VisitDesk;
import org.qibei.platform.Jobs;
import org.qibei.platform.Lane;

/**
 * Visits the links of published reports beside the requests, one at a time, where the operator
 * switched it on in {@code QIBEI_LINKS}.
 */
@ApplicationScoped
public class VisitLinks {
  private static final Logger LOG = System.getLogger(VisitLinks.class.getName());
  private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(15);
  private static final Duration LIMIT = Duration.ofMinutes(3);

  @Inject Jobs jobs;
  @Inject VisitDesk desk;
  @Inject Limits limits;

  private final Optional<LinkPolicy> policy;

  /** By the environment of the portal. */
  public VisitLinks() {
    this(LinkPolicy.configured(System.getenv()));
  }

  public VisitLinks(Optional<LinkPolicy> policy) {
    this.policy = policy;
  }

  /** From now on those links are visited whose time has come, looked for four times an hour. */
  public void begin() {
    policy.ifPresent(
        on -> {
          LOG.log(Level.INFO, "links of published reports are visited on {0}", on.hosts());
          jobs.every(BETWEEN_ROUNDS, this::round);
        });
  }

  private void round() {
    try {
      desk.due().forEach(this::queue);
    } catch (RuntimeException fault) {
      LOG.log(Level.ERROR, "links could not be visited", fault);
    }
  }

  private void queue(long record) {
    jobs.visit(
        new Lane.Work(
            () -> attempt(record),
            LIMIT,
            () ->
                LOG.log(
                    Level.WARNING, "visiting the link of publication {0} took too long", record)));
  }

  private void attempt(long record) {
    try {
      visit(record);
    } catch (RuntimeException fault) {
      LOG.log(Level.ERROR, "the link of publication " + record + " could not be visited", fault);
    }
  }

  /** One visit, if it is due; nothing is open in the database meanwhile. */
  public void visit(long record) {
    LinkVisitor visitor =
        new LinkVisitor(new LinkClient(policy.orElseThrow(), LinkClient.Bounds.usual()), limits);
    desk.begin(record).ifPresent(task -> desk.keep(task, visitor.visit(task.link())));
  }
}
