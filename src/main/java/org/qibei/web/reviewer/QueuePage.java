package org.qibei.web.reviewer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qibei.check.Band;
import org.qibei.filing.FilingStatus;
import org.qibei.review.QueueFilter;
import org.qibei.review.QueueOrder;
import org.qibei.review.QueueView;
import org.qibei.review.ReviewQueue;
import org.qibei.web.Dates;
import org.qibei.web.Texts;

/** The reviewer's queue: one list at a time, page by page, the riskiest report first. */
@Named("reviewerQueuePage")
@ViewScoped
public class QueuePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 20;

  @Inject ReviewQueue queue;
  @Inject Texts texts;
  @Inject Dates dates;

  private final QueueQuery query = new QueueQuery();
  private QueueFilter filter;
  private List<QueueLine> lines = List.of();
  private Map<QueueView, Integer> counts = Map.of();
  private List<ReviewQueue.Area> areas = List.of();
  private List<Integer> years = List.of();

  public void load() {
    filter = query.filter();
    counts = queue.counts(filter);
    lines =
        queue.rows(filter, (query.page() - 1) * SIZE, SIZE, texts.messages().locale()).stream()
            .map(row -> QueueLine.of(row, texts, dates))
            .toList();
    areas = queue.areas();
    years = queue.years();
  }

  /** The next report to review; the review page is where it is claimed. */
  public String reviewNext() {
    Optional<Long> next = queue.next(Optional.empty());
    return next.map(id -> "review?faces-redirect=true&id=" + id).orElse(null);
  }

  public String link(String name, String value) {
    return query.link(name, value);
  }

  public boolean isLimited() {
    return query.isLimited();
  }

  public QueueFilter getFilter() {
    return filter;
  }

  public List<QueueLine> getLines() {
    return lines;
  }

  public int count(QueueView view) {
    return counts.getOrDefault(view, 0);
  }

  public int getTotal() {
    return count(filter.view());
  }

  public int getPageNumber() {
    return query.page();
  }

  /** The pages of the list; a long list shows those around the present one. */
  public List<Integer> getPages() {
    int last = (getTotal() + SIZE - 1) / SIZE;
    return IntStream.rangeClosed(1, last)
        .filter(page -> page == 1 || page == last || Math.abs(page - query.page()) <= 2)
        .boxed()
        .toList();
  }

  /** Whether pages before this one are not among those shown. */
  public boolean leavesOutBefore(int page) {
    List<Integer> pages = getPages();
    int place = pages.indexOf(page);
    return place > 0 && pages.get(place - 1) < page - 1;
  }

  public QueueView[] getViews() {
    return QueueView.values();
  }

  public QueueOrder[] getOrders() {
    return QueueOrder.values();
  }

  public Band[] getBands() {
    return Band.values();
  }

  /** The statuses of reports that were handed in. */
  public List<FilingStatus> getStatuses() {
    return Arrays.stream(FilingStatus.values())
        .filter(status -> status != FilingStatus.DRAFT && status != FilingStatus.EXEMPT)
        .toList();
  }

  public List<ReviewQueue.Area> getAreas() {
    return areas;
  }

  public List<Integer> getYears() {
    return years;
  }

  public Map<String, String> getAsked() {
    return query.values();
  }
}
