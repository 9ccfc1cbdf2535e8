package org.qibei.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The country's provinces with their cities and counties, by name; some names occur twice. */
final class Places {

  private static final Places KNOWN = read();
  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;

  private final Map<String, Set<String>> provinces = new HashMap<>();

  /** The letters that stand before the last one of a name: 我 in 我市 is none of them. */
  private final BitSet beforeTheEnd = new BitSet();

  private final Map<String, Set<String>> stems = new HashMap<>();

  private Places() {}

  static Places known() {
    return KNOWN;
  }

  /** The provinces of the place that a name begins with, such as 示例市 in 示例市教育局; the longest. */
  Optional<Set<String>> atTheBeginningOf(String name) {
    return beginning(provinces, name).or(() -> beginning(stems, name));
  }

  /** The provinces whose places a text names in full, where a name stands for one province only. */
  Set<String> namedIn(String text) {
    Set<String> found = new HashSet<>();
    for (int end = SHORTEST; end <= text.length(); end++) {
      if (isEnd(text.charAt(end - 1)) && beforeTheEnd.get(text.charAt(end - 2))) {
        endingAt(text, end).filter(of -> of.size() == 1).ifPresent(found::addAll);
      }
    }
    return found;
  }

  private static boolean isEnd(char letter) {
    return switch (letter) {
      case '省', '市', '县', '区', '旗', '州', '盟' -> true;
      default -> false;
    };
  }

  private Optional<Set<String>> endingAt(String text, int end) {
    for (int length = Math.min(LONGEST, end); length > SHORTEST; length--) {
      Set<String> of = provinces.get(text.substring(end - length, end));
      if (of != null) {
        return Optional.of(of);
      }
    }
    return Optional.empty();
  }

  private static Optional<Set<String>> beginning(Map<String, Set<String>> names, String name) {
    for (int length = Math.min(LONGEST, name.length()); length >= SHORTEST; length--) {
      Set<String> of = names.get(name.substring(0, length));
      if (of != null) {
        return Optional.of(of);
      }
    }
    return Optional.empty();
  }

  private void add(String line) {
    List<String> parts = Arrays.asList(line.split("\t", -1));
    String province = parts.get(0);
    add(province, province);
    parts.stream()
        .skip(1)
        .flatMap(names -> Arrays.stream(names.split(" ")))
        .filter(name -> !name.isEmpty())
        .forEach(name -> add(name, province));
  }

  private void add(String name, String province) {
    provinces.computeIfAbsent(name, any -> new HashSet<>()).add(province);
    beforeTheEnd.set(name.charAt(name.length() - 2));
    String stem = name.substring(0, name.length() - 1);
    if (stem.length() >= SHORTEST && isEnd(name.charAt(name.length() - 1))) {
      stems.computeIfAbsent(stem, any -> new HashSet<>()).add(province);
    }
  }

  private static Places read() {
    Places places = new Places();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Places.class.getResourceAsStream("/org/qibei/check/places.tsv"),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(places::add);
      return places;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
