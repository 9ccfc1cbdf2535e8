package org.qibei.integration;

import java.util.List;
import java.util.stream.Stream;
import org.qibei.filing.CheckDraft;
import org.qibei.filing.Draft;
import org.qibei.filing.DraftView;
import org.qibei.filing.Entry;
import org.qibei.filing.Heading;
import org.qibei.filing.SaveFigure;
import org.qibei.filing.SaveSection;
import org.qibei.filing.Saved;
import org.qibei.filing.StartDraft;

/** The bureau of a {@link SmallTown} at its draft, which it began with the empty form. */
final class Bureau {
  final SmallTown town;

  private Bureau(SmallTown town) {
    this.town = town;
    begin();
  }

  static Stream<Bureau> onEachServer() {
    return Databases.all().map(SmallTown::on).map(Bureau::new);
  }

  /** Begins the empty form, where nothing was begun. */
  void begin() {
    town.let("wang", room -> room.the(StartDraft.class).fromEmptyForm(town.filing(), false));
  }

  Saved save(String who, String cell, String value, int version) {
    return town.as(
        who,
        room -> room.the(SaveFigure.class).save(town.filing(), new Entry(cell, value, version)));
  }

  Saved write(String who, String part, String words, int version) {
    return town.as(
        who,
        room -> room.the(SaveSection.class).save(town.filing(), new Entry(part, words, version)));
  }

  Saved retitle(String who, String words, String was) {
    return town.as(
        who,
        room ->
            room.the(SaveSection.class)
                .saveHeading(town.filing(), new Heading("overview", words, was)));
  }

  Draft draft() {
    return town.as("wang", room -> room.the(DraftView.class).of(town.filing()))
        .draft()
        .orElseThrow();
  }

  /** What the rules find in it now: rule and place. */
  List<String> findings() {
    return town
        .as("wang", room -> room.the(CheckDraft.class).check(town.filing()))
        .inspection()
        .findings()
        .stream()
        .map(finding -> finding.rule() + " " + finding.place())
        .toList();
  }
}
