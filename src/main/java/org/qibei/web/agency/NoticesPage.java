package org.qibei.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qibei.notice.NoticeRow;
import org.qibei.notice.OwnNotices;

/** The rectification notices that an agency has received. */
@Named("agencyNoticesPage")
@ViewScoped
public class NoticesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject OwnNotices notices;

  private List<NoticeRow> rows = List.of();

  public void load() {
    rows = notices.rows();
  }

  public List<NoticeRow> getRows() {
    return rows;
  }
}
