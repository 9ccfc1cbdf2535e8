package org.qibei.web.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qibei.filing.Draft;
import org.qibei.filing.Entry;
import org.qibei.filing.Heading;
import org.qibei.filing.SaveFigure;
import org.qibei.filing.SaveSection;
import org.qibei.filing.Saved;
import org.qibei.web.part.CellChange;

/**
 * Somebody typing on a page: remembers what they saw of each place, so that a quicker hand is
 * noticed.
 */
@Dependent
public class Typing implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NEVER = -1;

  @Inject SaveFigure saveFigure;
  @Inject SaveSection saveSection;

  private final Map<String, Seen> seen = new HashMap<>();
  private long filing;

  private record Seen(String value, int version) implements Serializable {
    static final Seen NOTHING = new Seen("", 0);
  }

  /** From here on changes are compared with this draft. */
  void begin(long filingId, Draft draft) {
    filing = filingId;
    seen.clear();
    draft.figures().values().forEach(cell -> see(cell.place(), cell.value(), cell.version()));
    draft.texts().forEach(text -> see(text.id(), text.body(), text.version()));
  }

  private void see(String place, String value, int version) {
    seen.put(place, new Seen(value, version));
  }

  /** Saves changed cells, each for itself. */
  List<Saved> saveCells(List<CellChange> changes) {
    List<Entry> entries = changes.stream().map(this::entry).toList();
    List<Saved> results = saveFigure.saveAll(filing, entries);
    for (int index = 0; index < entries.size(); index++) {
      remember(entries.get(index), results.get(index));
    }
    return results;
  }

  private Entry entry(CellChange change) {
    return new Entry(change.place(), change.value(), version(change));
  }

  /** Saves changed texts and headings, each for itself. */
  List<Saved> saveTexts(List<CellChange> changes) {
    return changes.stream()
        .map(change -> Heading.isAt(change.place()) ? saveHeading(change) : saveText(change))
        .toList();
  }

  private Saved saveText(CellChange change) {
    Entry entry = entry(change);
    Saved saved = saveSection.save(filing, entry);
    remember(entry, saved);
    return saved;
  }

  private Saved saveHeading(CellChange change) {
    Heading heading = Heading.at(change.place(), change.value(), change.was());
    seen.putIfAbsent(heading.section(), new Seen("", 1));
    return saveSection.saveHeading(filing, heading);
  }

  /** What the typist saw before is the version to save from; anything else is somebody else's. */
  private int version(CellChange change) {
    Seen before = seen.getOrDefault(change.place(), Seen.NOTHING);
    return before.value().strip().equals(change.was().strip()) ? before.version() : NEVER;
  }

  private void remember(Entry entry, Saved saved) {
    String value = saved instanceof Saved.Overtaken overtaken ? overtaken.theirs() : entry.value();
    see(saved.place(), value, saved.version());
  }
}
