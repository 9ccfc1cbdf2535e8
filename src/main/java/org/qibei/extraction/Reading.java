package org.qibei.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qibei.report.AnnualReport;

/** What came out of one document. */
public record Reading(
    Format format,
    AnnualReport report,
    List<Doubt> doubts,
    Map<String, Provenance> provenance,
    double quality,
    Optional<PageSize> pageSize,
    List<Block> blocks) {
  private static final int A_LINE = 40;

  public Reading {
    doubts = List.copyOf(doubts);
    provenance = Map.copyOf(provenance);
    blocks = List.copyOf(blocks);
  }

  /** Whether nothing of a report is in it, as in a scan: no figure and hardly a line of text. */
  public boolean isBare() {
    return report.figures().isEmpty()
        && report.narrative().codePoints().filter(Character::isIdeographic).count() < A_LINE;
  }

  /** Whether a picture of some size is in it. */
  public boolean hasPictures() {
    return blocks.stream().anyMatch(Block.Picture.class::isInstance);
  }

  /** Whether it is pictures of pages and nothing else. */
  public boolean isScanned() {
    return isBare() && hasPictures();
  }

  /** The tables that the document only shows as pictures, whether they could be read or not. */
  public Set<String> pictured() {
    return doubts.stream()
        .filter(doubt -> doubt.reason().isOfPicture())
        .map(doubt -> doubt.place().split("\\.", 2)[0])
        .filter(place -> report.form().tables().stream().anyMatch(t -> t.id().equals(place)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The labels of rows and columns that are not the form's, by place; unknown where the tables are
   * no grids, since lines do not show where a label ends.
   */
  public Optional<Map<String, String>> labels() {
    return WrittenLabels.in(this);
  }

  /** The doubt at a place, if there is one. */
  public Optional<Doubt> doubt(String place) {
    return doubts.stream().filter(doubt -> doubt.place().equals(place)).findFirst();
  }

  /** Where a place stands in the document. */
  public Optional<Provenance> source(String place) {
    return Optional.ofNullable(provenance.get(place));
  }
}
