package org.qibei.web.reviewer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.OptionalLong;
import org.qibei.notice.NoticeSheet;
import org.qibei.notice.ReadNotice;
import org.qibei.notice.VoidNotice;

/** One notice of the office: how far it is, and voiding it. */
@Named("reviewerNoticePage")
@ViewScoped
public class NoticePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ReadNotice read;
  @Inject VoidNotice voiding;

  private long id;
  private String number;
  private String reason;
  private transient NoticeSheet sheet;

  public void load() {
    sheet = read.read(id);
  }

  /**
   * Voids the notice; while the report is with the agency, leads on to the one that replaces it.
   */
  public String withdraw() {
    OptionalLong next = voiding.withdraw(id, number, reason);
    return next.isPresent()
        ? "compose?faces-redirect=true&id=" + next.getAsLong()
        : "notice?faces-redirect=true&id=" + id;
  }

  public NoticeSheet getSheet() {
    if (sheet == null) {
      load();
    }
    return sheet;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
