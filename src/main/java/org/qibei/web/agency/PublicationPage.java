package org.qibei.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.qibei.filing.PublicationFacts;
import org.qibei.filing.PublicationOf;
import org.qibei.filing.RecordPublication;

/** Where and since when a report can be read by everybody, as its agency records it. */
@Named("agencyPublicationPage")
@ViewScoped
public class PublicationPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject PublicationOf publications;
  @Inject RecordPublication recording;
  @Inject Words words;

  private transient PublicationOf.Sheet sheet;
  private long id;
  private String link;
  private LocalDate day;

  public void load() {
    link = getPublication().link().orElse(null);
    day = getPublication().publishedOn().orElse(null);
  }

  public String record() {
    recording.record(id, link, day);
    return "/agency/publication?faces-redirect=true&includeViewParams=true";
  }

  private PublicationOf.Sheet sheet() {
    if (sheet == null) {
      sheet = publications.filing(id);
    }
    return sheet;
  }

  public FilingHead getHead() {
    return words.head(sheet().facts());
  }

  public PublicationFacts getPublication() {
    return sheet().publication();
  }

  public PublicationLine getLine() {
    return PublicationLine.of(getPublication(), words);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
