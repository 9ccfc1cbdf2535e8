package org.qibei.web.reviewer;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qibei.check.Band;
import org.qibei.filing.FilingStatus;
import org.qibei.review.QueueFilter;
import org.qibei.review.QueueOrder;
import org.qibei.review.QueueView;

/** What the address of the queue asks for: every list has a link that reproduces it. */
public final class QueueQuery implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> asked = new LinkedHashMap<>();

  String get(String name) {
    String value = asked.get(name);
    return value == null ? "" : value.strip();
  }

  /** What is asked for by name, to be read and set by the page's view parameters. */
  Map<String, String> values() {
    return asked;
  }

  /** The filter that is asked for; what no list knows is not asked. */
  QueueFilter filter() {
    return new QueueFilter(
        among(QueueView.values(), QueueView::key, get("view")).orElse(QueueView.AWAITING_ME),
        number(get("region")).map(Integer::longValue),
        number(get("year")),
        among(FilingStatus.values(), FilingStatus::key, get("status")),
        among(Band.values(), Band::id, get("band")),
        get("q"),
        among(QueueOrder.values(), QueueOrder::key, get("sort")).orElse(QueueOrder.RISK));
  }

  int page() {
    return Math.max(1, number(get("page")).orElse(1));
  }

  boolean isLimited() {
    return !(get("region") + get("year") + get("status") + get("band") + get("q")).isEmpty();
  }

  /** The same list but for one thing; any other change begins at the first page. */
  String link(String name, String value) {
    Map<String, String> wanted = new LinkedHashMap<>(asked);
    wanted.remove("page");
    wanted.put(name, value);
    String query =
        wanted.entrySet().stream()
            .filter(entry -> entry.getValue() != null && !entry.getValue().isBlank())
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "queue" : "queue?" + query;
  }

  private static <E> Optional<E> among(E[] all, Function<E, String> key, String wanted) {
    return Arrays.stream(all).filter(one -> key.apply(one).equals(wanted)).findFirst();
  }

  private static Optional<Integer> number(String text) {
    return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
