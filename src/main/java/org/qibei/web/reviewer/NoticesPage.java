package org.qibei.web.reviewer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qibei.notice.NoticeList;
import org.qibei.notice.NoticeRow;
import org.qibei.notice.NoticeView;

/** The office's notices: drafts, those under way and overdue, those closed. */
@Named("reviewerNoticesPage")
@ViewScoped
public class NoticesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 20;

  @Inject NoticeList list;

  private String view = NoticeView.OPEN.key();
  private String search = "";
  private int page = 1;
  private List<NoticeRow> rows = List.of();
  private Map<NoticeView, Integer> counts = Map.of();
  private int total;

  public void load() {
    page = Math.max(1, page);
    search = search == null ? "" : search.strip();
    rows = list.rows(getShown(), search, (page - 1) * SIZE, SIZE);
    total = list.count(getShown(), search);
    counts = list.counts(search);
  }

  public NoticeView getShown() {
    return Arrays.stream(NoticeView.values())
        .filter(one -> one.key().equals(view))
        .findFirst()
        .orElse(NoticeView.OPEN);
  }

  public List<NoticeRow> getRows() {
    return rows;
  }

  public int count(NoticeView one) {
    return counts.getOrDefault(one, 0);
  }

  /** The address of a list under the same search. */
  public String link(NoticeView one, int number) {
    String asked = search.isEmpty() ? "" : "&q=" + URLEncoder.encode(search, UTF_8);
    return "notices?view=" + one.key() + asked + (number > 1 ? "&page=" + number : "");
  }

  public NoticeView[] getViews() {
    return NoticeView.values();
  }

  public int getTotal() {
    return total;
  }

  public List<Integer> getPages() {
    return IntStream.rangeClosed(1, (total + SIZE - 1) / SIZE).boxed().toList();
  }

  public String getView() {
    return view;
  }

  public void setView(String view) {
    this.view = view;
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
