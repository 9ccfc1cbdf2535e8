package org.qibei.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qibei.form.Forms;
import org.qibei.notice.AcknowledgeNotice;
import org.qibei.notice.NoticeSheet;
import org.qibei.notice.ReadNotice;

/** One notice as its agency reads it: acknowledge, see what is open, go on mending. */
@Named("agencyNoticePage")
@ViewScoped
public class NoticePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ReadNotice read;
  @Inject AcknowledgeNotice acknowledge;

  private long id;
  private transient NoticeSheet sheet;

  public void load() {
    sheet = read.read(id);
  }

  public String acknowledge() {
    acknowledge.acknowledge(id);
    return "notice?faces-redirect=true&id=" + id;
  }

  /** The place of an item in the online form. */
  public String href(NoticeSheet.Item item) {
    FormLinks links = new FormLinks(getSheet().filing(), Forms.governing(getSheet().fiscalYear()));
    return links.href(item.text().rule(), item.text().places().get(0), null);
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
}
