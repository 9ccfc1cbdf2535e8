package org.qibei.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.RepairAdvice;
import org.qibei.filing.FilingStatus;
import org.qibei.form.Section;
import org.qibei.form.Table;
import org.qibei.notice.NoticeRow;
import org.qibei.notice.OwnNotices;
import org.qibei.web.part.FindingGroup;
import org.qibei.web.part.StatTableView;

/**
 * One part of the online form: its table and its text, each place saved by itself, with the rules
 * looking on.
 */
@Named("agencyFormPage")
@ViewScoped
public class FormPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Sheet sheet;
  @Inject OwnNotices notices;
  @Inject Words words;

  private long id;
  private FormPart part = FormPart.PREAMBLE;

  /** A part as the list of parts shows it. */
  public record PartLink(String id, String label, PartMark mark, boolean here) {}

  /** Opens the draft; where there is none, or none may be written, the way leads elsewhere. */
  public String load() {
    boolean begun = sheet.open(id);
    if (!begun) {
      return "prepare?faces-redirect=true&id=" + id;
    }
    return sheet.facts().editable() ? null : "report?faces-redirect=true&id=" + id;
  }

  public void saveCells() {
    sheet.saveCells();
  }

  public void saveTexts() {
    sheet.saveTexts();
  }

  public void explain() {
    sheet.explain();
  }

  public void takeBackExplanation() {
    sheet.takeBackExplanation();
  }

  public FilingHead getHead() {
    return words.head(sheet.facts());
  }

  /** What the head says; of a returned report until when it is to be mended. */
  public String getMeta() {
    return Stream.concat(Stream.of(getHead().meta()), term().stream())
        .collect(Collectors.joining(" · "));
  }

  private Optional<String> term() {
    return sheet.facts().status() == FilingStatus.RETURNED
        ? notices.rows().stream()
            .filter(row -> row.filing() == id && row.isInForce())
            .findFirst()
            .map(this::term)
        : Optional.empty();
  }

  private String term(NoticeRow row) {
    String day = words.dates().full(row.deadline());
    return words
        .texts()
        .of("agency.due.notice", day, FilingHead.weekdaysLeft(row, words.texts(), words.dates()));
  }

  public LiveCheck getLive() {
    return sheet.live();
  }

  /** How the sums could be made to hold with the fewest changes. */
  public List<RepairAdvice> getRepairs() {
    return sheet.repairs();
  }

  public List<FindingGroup> getCards() {
    return sheet.live().cardsFor(part);
  }

  public List<PartLink> getParts() {
    return Arrays.stream(FormPart.values()).map(this::link).toList();
  }

  private PartLink link(FormPart other) {
    return new PartLink(other.getId(), label(other), sheet.live().mark(other), other == part);
  }

  private String label(FormPart other) {
    return words.texts().get("agency.part." + other.getId());
  }

  /** The heading as on the official form. */
  public String getTitle() {
    return part.section().map(sheet.form()::heading).orElseGet(() -> label(part));
  }

  public boolean isTabular() {
    return part.table(sheet.form()).isPresent();
  }

  public boolean isSection() {
    return part.section().isPresent();
  }

  public StatTableView getTable() {
    return sheet.table(part.table(sheet.form()).map(Table::id).orElseThrow());
  }

  public String getUnit() {
    return words
        .texts()
        .get("agency.unit." + part.table(sheet.form()).map(Table::id).orElse("none"));
  }

  /** The text of the part itself. */
  public String getText() {
    return sheet.text(part.getId());
  }

  public String text(String id) {
    return sheet.text(id);
  }

  public String getHeading() {
    return part.section().map(Section::id).flatMap(sheet::heading).orElse("");
  }

  public String getPrevious() {
    return part.previous().map(FormPart::getId).orElse("");
  }

  public String getNext() {
    return part.next().map(FormPart::getId).orElse("");
  }

  public String labelOf(String other) {
    return label(FormPart.of(other));
  }

  public boolean isSignOffRequired() {
    return sheet.facts().signOffRequired();
  }

  public String getAgency() {
    return sheet.facts().agency();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getPart() {
    return part.getId();
  }

  public void setPart(String name) {
    this.part = FormPart.of(name);
  }

  public String getPlace() {
    return "";
  }

  /** A notice or a message names the place to mend; its part is opened. */
  public void setPlace(String place) {
    if (place != null && !place.isEmpty()) {
      this.part = FormPart.ofPlace(place);
    }
  }
}
