package org.qibei.web.agency;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.qibei.check.Finding;
import org.qibei.check.Spot;
import org.qibei.filing.DraftSection;
import org.qibei.form.Form;
import org.qibei.form.Section;
import org.qibei.form.Table;

/** A page of the online form: title and preamble, the six sections, the closing lines. */
public enum FormPart {
  PREAMBLE("preamble", null),
  OVERVIEW("overview", Section.OVERVIEW),
  PROACTIVE_DISCLOSURE("proactiveDisclosure", Section.PROACTIVE_DISCLOSURE),
  REQUESTS("requests", Section.REQUESTS),
  REVIEW_LITIGATION("reviewLitigation", Section.REVIEW_LITIGATION),
  PROBLEMS_IMPROVEMENT("problemsImprovement", Section.PROBLEMS_IMPROVEMENT),
  OTHER_MATTERS("otherMatters", Section.OTHER_MATTERS),
  SIGN_OFF("signOff", null);

  private final String id;
  private final Section section;

  FormPart(String id, Section section) {
    this.id = id;
    this.section = section;
  }

  public String getId() {
    return id;
  }

  public Optional<Section> section() {
    return Optional.ofNullable(section);
  }

  /** The table that the part prints, if it prints one. */
  public Optional<Table> table(Form form) {
    return section().flatMap(form::tableOf);
  }

  public Optional<FormPart> previous() {
    return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
  }

  public Optional<FormPart> next() {
    return ordinal() + 1 == values().length
        ? Optional.empty()
        : Optional.of(values()[ordinal() + 1]);
  }

  /** The part of that name; an address that names none begins at the front. */
  public static FormPart of(String id) {
    return Arrays.stream(values()).filter(part -> part.id.equals(id)).findFirst().orElse(PREAMBLE);
  }

  /** Where a finding is mended. */
  public static FormPart of(Finding finding) {
    return of(Spot.of(finding));
  }

  /** The parts that a finding speaks of: what is said of the tables is said of each of them. */
  static Set<FormPart> all(Finding finding) {
    Spot spot = Spot.of(finding);
    return spot.equals(Spot.TABLES)
        ? EnumSet.of(PROACTIVE_DISCLOSURE, REQUESTS, REVIEW_LITIGATION)
        : EnumSet.of(of(spot));
  }

  /** The part of the form that holds a spot of the document; the tables begin with the first. */
  public static FormPart of(Spot spot) {
    return spot.equals(Spot.TABLES) ? PROACTIVE_DISCLOSURE : ofPlace(spot.id());
  }

  /** Where a place of the draft is filled in. */
  public static FormPart ofPlace(String place) {
    return switch (place) {
      case DraftSection.TITLE, DraftSection.AGENCY_NAME, DraftSection.PREAMBLE -> PREAMBLE;
      case DraftSection.SIGN_OFF -> SIGN_OFF;
      default -> ofSection(place.split("\\.", 2)[0]);
    };
  }

  private static FormPart ofSection(String first) {
    return switch (first) {
      case "t1" -> PROACTIVE_DISCLOSURE;
      case "t2" -> REQUESTS;
      case "t3" -> REVIEW_LITIGATION;
      default -> of(first);
    };
  }
}
