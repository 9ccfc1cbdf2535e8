package org.qibei.check;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.qibei.check.similarity.Peers;
import org.qibei.report.AnnualReport;

/**
 * All that a rule may ask: the report, whose it is and how it was filed, how well it was read, last
 * year's reports, and the policy.
 */
public record Dossier(
    AnnualReport report,
    AgencyFacts agency,
    Filed filed,
    Legibility legibility,
    LastYear lastYear,
    Optional<Peers> peers,
    Outside outside,
    Policy policy,
    Narrative narrative) {

  /** What the document alone says. */
  public static Dossier ofDocument(AnnualReport report) {
    return new Dossier(
        report,
        AgencyFacts.unknown(),
        Filed.unknown(),
        Legibility.certain(),
        LastYear.unknown(),
        Optional.empty(),
        Outside.unknown(),
        Policy.standard(),
        new Narrative(report));
  }

  public Dossier of(AgencyFacts known) {
    return new Dossier(
        report, known, filed, legibility, lastYear, peers, outside, policy, narrative);
  }

  public Dossier filed(Filed known) {
    return new Dossier(
        report, agency, known, legibility, lastYear, peers, outside, policy, narrative);
  }

  /** How sure the reader was, and which places it doubts and nobody has confirmed. */
  public Dossier read(double quality, Set<String> doubted) {
    return read(
        new Legibility(
            quality,
            Set.copyOf(doubted),
            legibility.confirmed(),
            legibility.pictured(),
            legibility.labels()));
  }

  /** The labels of rows and columns that stand otherwise in the document than on the form. */
  public Dossier labelled(Map<String, String> labels) {
    return read(
        new Legibility(
            legibility.quality(),
            legibility.doubted(),
            legibility.confirmed(),
            legibility.pictured(),
            Optional.of(Map.copyOf(labels))));
  }

  /** Tables that the document shows as pictures. */
  public Dossier pictured(Set<String> tables) {
    return read(
        new Legibility(
            legibility.quality(),
            legibility.doubted(),
            legibility.confirmed(),
            Set.copyOf(tables),
            legibility.labels()));
  }

  /** Places that a person has compared with the original and confirmed, such as a whole table. */
  public Dossier confirmed(Set<String> places) {
    return read(
        new Legibility(
            legibility.quality(),
            legibility.doubted(),
            Set.copyOf(places),
            legibility.pictured(),
            legibility.labels()));
  }

  private Dossier read(Legibility known) {
    return new Dossier(report, agency, filed, known, lastYear, peers, outside, policy, narrative);
  }

  /** With the same agency's report of the year before. */
  public Dossier after(AnnualReport own) {
    return after(lastYear.of(own));
  }

  /** With all that is known of the year before: predecessors' reports, a later edition. */
  public Dossier after(LastYear known) {
    return new Dossier(report, agency, filed, legibility, known, peers, outside, policy, narrative);
  }

  /** The same agency's report of the year before. */
  public Optional<AnnualReport> previous() {
    return lastYear.report();
  }

  /** What a comparison with the other reports of the year has shown. */
  public Dossier beside(Peers others) {
    return new Dossier(
        report,
        agency,
        filed,
        legibility,
        lastYear,
        Optional.of(others),
        outside,
        policy,
        narrative);
  }

  /** Where and how it is published. */
  public Dossier published(Publication known) {
    return outside(new Outside(Optional.of(known), outside.layout()));
  }

  /** The size of the document's pages. */
  public Dossier on(PageLayout pages) {
    return outside(new Outside(outside.publication(), Optional.of(pages)));
  }

  private Dossier outside(Outside known) {
    return new Dossier(
        report, agency, filed, legibility, lastYear, peers, known, policy, narrative);
  }

  public Optional<Publication> publication() {
    return outside.publication();
  }

  public Optional<PageLayout> layout() {
    return outside.layout();
  }

  Dossier under(Policy chosen) {
    return new Dossier(
        report, agency, filed, legibility, lastYear, peers, outside, chosen, narrative);
  }

  /**
   * The year the report is judged by: the one it is owed for, else the one most of its own dates
   * speak for.
   */
  public OptionalInt fiscalYear() {
    return filed.fiscalYear().isPresent() ? filed.fiscalYear() : Told.by(this).year();
  }

  /** What the agency is, from the roster or else from its name. */
  public Optional<Level> level() {
    return agency
        .level()
        .or(() -> agency.fullName().flatMap(Level::guess))
        .or(() -> Told.by(this).level());
  }

  /** Whether the reader doubts the place as a whole and nobody has confirmed it. */
  public boolean doubts(String place) {
    return legibility.doubted().contains(place) && !legibility.isConfirmed(place);
  }

  /** Whether the reader made the document out well enough to speak of its wording. */
  public boolean isWellRead() {
    double enough = policy.threshold(Threshold.READING_QUALITY).doubleValue();
    return legibility.quality() >= enough;
  }

  /** Whether the document shows the table as a picture. */
  public boolean isPictured(String table) {
    return legibility.pictured().contains(table);
  }
}
