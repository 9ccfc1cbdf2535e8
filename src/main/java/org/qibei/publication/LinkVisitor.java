package org.qibei.publication;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.qibei.extraction.Limits;
import org.qibei.filing.SeenPage;
import org.qibei.filing.VisitOutcome;
import org.qibei.report.AnnualReport;

/**
 * Visits a link once and says what it found there. Only what nobody could open counts as failed: a
 * site that turns programs away, or whose certificate this machine does not know, may well be open
 * to people.
 */
public final class LinkVisitor {
  private static final Logger LOG = System.getLogger(LinkVisitor.class.getName());
  private static final Set<Integer> GONE = Set.of(404, 410);
  private static final int FAULT = 500;
  private static final int SUCCESS = 200;
  private static final int BEYOND_SUCCESS = 300;

  private final LinkClient client;
  private final Limits limits;

  public LinkVisitor(LinkClient client, Limits limits) {
    this.client = client;
    this.limits = limits;
  }

  public SeenPage visit(URI link) {
    try {
      return judged(client.get(link));
    } catch (NotAllowed closed) {
      LOG.log(Level.INFO, "not visited: {0}", closed.getMessage());
      return SeenPage.without(VisitOutcome.NOT_ALLOWED, OptionalInt.empty());
    } catch (HttpAnswer.TooLong there) {
      return SeenPage.without(VisitOutcome.SEEN, OptionalInt.empty());
    } catch (SSLException untrusted) {
      LOG.log(Level.INFO, "{0} cannot be trusted from here: {1}", link, untrusted.getMessage());
      return SeenPage.without(VisitOutcome.TURNED_AWAY, OptionalInt.empty());
    } catch (IOException silent) {
      LOG.log(Level.DEBUG, "no answer from " + link, silent);
      return SeenPage.without(VisitOutcome.FAILED, OptionalInt.empty());
    }
  }

  private SeenPage judged(LinkClient.Answer answer) {
    if (isThere(answer)) {
      PublishedPage page = new PublishedPage(answer, limits);
      return page.seen(page.hasReport() ? Optional.empty() : attached(page));
    }
    boolean failed = GONE.contains(answer.status()) || answer.status() >= FAULT;
    return SeenPage.without(
        failed ? VisitOutcome.FAILED : VisitOutcome.TURNED_AWAY, OptionalInt.of(answer.status()));
  }

  /** The report in the first file that the page links to. */
  private Optional<AnnualReport> attached(PublishedPage page) {
    return page.attachments().stream().findFirst().flatMap(this::report);
  }

  private Optional<AnnualReport> report(URI file) {
    try {
      LinkClient.Answer answer = client.get(file);
      return isThere(answer) ? new PublishedPage(answer, limits).report() : Optional.empty();
    } catch (IOException unreachable) {
      LOG.log(Level.DEBUG, "no attachment from " + file, unreachable);
      return Optional.empty();
    }
  }

  private static boolean isThere(LinkClient.Answer answer) {
    return answer.status() >= SUCCESS && answer.status() < BEYOND_SUCCESS;
  }
}
