package org.qibei.extraction.joined;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qibei.extraction.PlainText;
import org.qibei.form.Row;
import org.qibei.form.Table;

/** Finds the labels of a table's rows in a text, one after the other. */
final class RowLabels {
  /** How many letters may stand between the label of one row and that of the next. */
  private static final int FARTHEST = 160;

  /** A label without its ordinal that is as long as this begins no other words. */
  private static final int TELLING = 8;

  private static final String ORDINAL = "^(（[一二三四五六七八九十]）|[一二三四五六七八九十]、|\\d\\.)";

  /** The wordings of the forms' rows, of which there are few. */
  private static final Map<Row, Set<String>> WORDINGS =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** A row with the place of its label in the key. */
  record Place(Row row, int start, int end) {}

  private final Keyed text;
  private final Table table;
  private final Map<String, NavigableSet<Integer>> places = new HashMap<>();

  private RowLabels(Keyed text, Table table) {
    this.text = text;
    this.table = table;
  }

  /**
   * The longest chain that begins with a first label; rows whose label is not there are left out.
   */
  static List<Place> of(Keyed text, Table table) {
    RowLabels labels = new RowLabels(text, table);
    List<Place> longest = List.of();
    for (int first = 0; first < table.rows().size(); first++) {
      for (int from : labels.places(table.rows().get(first))) {
        List<Place> chain = labels.chain(first, from);
        longest = chain.size() > longest.size() ? chain : longest;
      }
      if (longest.size() * 2 > table.rows().size()) {
        break;
      }
    }
    return longest;
  }

  private Set<Integer> places(Row row) {
    Set<Integer> places = new LinkedHashSet<>();
    for (String label : wordings(row)) {
      if (label.length() >= TELLING || label.equals(PlainText.key(row.label()))) {
        places.addAll(places(label));
      }
    }
    return places;
  }

  /** Looked for once: the chains ask for each label again and again. */
  private NavigableSet<Integer> places(String label) {
    return places.computeIfAbsent(
        label,
        words -> {
          NavigableSet<Integer> found = new TreeSet<>();
          for (int at = text.key().indexOf(words);
              at >= 0;
              at = text.key().indexOf(words, at + 1)) {
            found.add(at);
          }
          return found;
        });
  }

  private List<Place> chain(int first, int from) {
    List<Place> chain = new ArrayList<>();
    int at = from;
    int farthest = from;
    for (Row row : table.rows().subList(first, table.rows().size())) {
      Place place = next(row, at, farthest);
      if (place != null) {
        chain.add(place);
        at = place.end();
        farthest = at + FARTHEST;
      } else {
        farthest += FARTHEST / 2;
      }
    }
    return chain;
  }

  /** The nearest wording of the label; of those at one place the longest. */
  private Place next(Row row, int from, int farthest) {
    Place best = null;
    for (String wording : wordings(row)) {
      Integer at = places(wording).ceiling(from);
      if (at != null
          && at <= farthest
          && (best == null || at < best.start() || at == best.start() && longer(best, wording))) {
        best = new Place(row, at, at + wording.length());
      }
    }
    return best;
  }

  private static boolean longer(Place best, String wording) {
    return wording.length() > best.end() - best.start();
  }

  private static Set<String> wordings(Row row) {
    return WORDINGS.computeIfAbsent(row, RowLabels::keys);
  }

  private static Set<String> keys(Row row) {
    Set<String> wordings = new LinkedHashSet<>();
    Stream.concat(Stream.of(row.label()), row.aliases().stream())
        .flatMap(label -> Stream.of(label, label.replaceFirst(ORDINAL, "")))
        .map(PlainText::key)
        .forEach(wordings::add);
    return wordings;
  }
}
