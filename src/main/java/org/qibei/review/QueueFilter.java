package org.qibei.review;

import java.util.Optional;
import org.qibei.check.Band;
import org.qibei.filing.FilingStatus;

/**
 * What a reviewer asks the queue for. Without a region it is the desk of the caller's own office
 * and what the caller has in review; a region opens all that lies within it.
 */
public record QueueFilter(
    QueueView view,
    Optional<Long> region,
    Optional<Integer> year,
    Optional<FilingStatus> status,
    Optional<Band> band,
    String search,
    QueueOrder order) {

  public static QueueFilter of(QueueView view) {
    return new QueueFilter(
        view,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        QueueOrder.RISK);
  }

  public QueueFilter in(QueueView other) {
    return new QueueFilter(other, region, year, status, band, search, order);
  }
}
