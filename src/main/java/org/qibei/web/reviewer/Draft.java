package org.qibei.web.reviewer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.qibei.notice.ComposeNotice.ItemWords;
import org.qibei.notice.NoticeSheet;
import org.qibei.notice.NoticeText;

/** The words of a draft as the composer's fields hold them. */
public class Draft implements Serializable {
  private static final long serialVersionUID = 1L;

  private String title;
  private String opening;
  private String closing;
  private String contact;
  private String copiesTo;
  private LocalDate deadline;
  private List<Item> items;

  /** The fields of one item. */
  public static class Item implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long id;
    private final int position;
    private final String place;
    private final String rule;
    private String declared;
    private String demand;

    Item(NoticeSheet.Item item) {
      this.id = item.id();
      this.position = item.position();
      this.place = item.text().place();
      this.rule = item.text().rule();
      this.declared = item.text().declared();
      this.demand = item.text().demand();
    }

    public long getId() {
      return id;
    }

    public int getPosition() {
      return position;
    }

    public String getPlace() {
      return place;
    }

    public String getRule() {
      return rule;
    }

    public String getDeclared() {
      return declared;
    }

    public void setDeclared(String declared) {
      this.declared = declared;
    }

    public String getDemand() {
      return demand;
    }

    public void setDemand(String demand) {
      this.demand = demand;
    }
  }

  static Draft of(NoticeSheet sheet) {
    Draft draft = new Draft();
    draft.title = sheet.text().title();
    draft.opening = sheet.text().opening();
    draft.closing = sheet.text().closing();
    draft.contact = sheet.text().contact();
    draft.copiesTo = sheet.text().copiesTo();
    draft.deadline = sheet.deadline();
    draft.items = sheet.items().stream().map(Item::new).toList();
    return draft;
  }

  NoticeText text() {
    return new NoticeText(title, opening, closing, contact, copiesTo);
  }

  List<ItemWords> itemWords() {
    return items.stream().map(i -> new ItemWords(i.id, i.declared, i.demand)).toList();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getOpening() {
    return opening;
  }

  public void setOpening(String opening) {
    this.opening = opening;
  }

  public String getClosing() {
    return closing;
  }

  public void setClosing(String closing) {
    this.closing = closing;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }

  public String getCopiesTo() {
    return copiesTo;
  }

  public void setCopiesTo(String copiesTo) {
    this.copiesTo = copiesTo;
  }

  public LocalDate getDeadline() {
    return deadline;
  }

  public void setDeadline(LocalDate deadline) {
    this.deadline = deadline;
  }

  public List<Item> getItems() {
    return items;
  }
}
