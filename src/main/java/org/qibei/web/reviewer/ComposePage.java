package org.qibei.web.reviewer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.qibei.notice.ComposeNotice;
import org.qibei.notice.IssueNotice;
import org.qibei.notice.NoticeSheet;
import org.qibei.notice.PreviewNotice;
import org.qibei.notice.ReadNotice;

/** A notice in the making (拟整改通知书): its words at the left, the letter at the right. */
@Named("reviewerComposePage")
@ViewScoped
public class ComposePage implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A page of the letter, embedded in this page. */
  public record Picture(String full, String thumbnail) {}

  @Inject ReadNotice read;
  @Inject ComposeNotice compose;
  @Inject PreviewNotice preview;
  @Inject IssueNotice issue;

  private long id;
  private Draft draft;
  private Instant savedAt;
  private transient NoticeSheet sheet;
  private transient List<Picture> pages;

  public void load() {
    refresh();
    draft = Draft.of(sheet);
  }

  /** Keeps the words as they stand on the page. */
  public void save() {
    saved(compose.reword(id, draft.text(), draft.itemWords()));
  }

  public void saveDeadline() {
    saved(compose.setDeadline(id, draft.getDeadline()));
  }

  public void up(long item) {
    reordered(compose.moveItemUp(id, item));
  }

  public void down(long item) {
    reordered(compose.moveItemDown(id, item));
  }

  public void remove(long item) {
    reordered(compose.removeItem(id, item));
  }

  /** Issues the notice; from here on it is a letter. */
  public String issue() {
    issue.issue(id);
    return "notice?faces-redirect=true&id=" + id;
  }

  public String discard() {
    long filing = getSheet().filing();
    compose.discard(id);
    return Verdicts.page(filing);
  }

  private void reordered(Instant when) {
    saved(when);
    draft = Draft.of(sheet);
  }

  private void saved(Instant when) {
    savedAt = when;
    refresh();
  }

  private void refresh() {
    sheet = read.read(id);
    pages =
        preview.pages(id).stream()
            .map(page -> new Picture(embedded(page.picture()), embedded(page.thumbnail())))
            .toList();
  }

  private static String embedded(byte[] png) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }

  public NoticeSheet getSheet() {
    if (sheet == null) {
      refresh();
    }
    return sheet;
  }

  public List<Picture> getPages() {
    getSheet();
    return pages;
  }

  public int getExpectedSerial() {
    return preview.expectedSerial(id);
  }

  public String getNumberWithoutSerial() {
    return preview.numberWithoutSerial(id);
  }

  public Draft getDraft() {
    return draft;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
