package org.qibei.web.part;

import java.util.List;

/**
 * A finding as its card shows it. {@code id} is the card's id on the page, {@code key} what its
 * buttons act on, {@code tone} one of error, warning and notice, {@code href} where the place link
 * leads (such as {@code #t2.t2.newReceived.total}); texts may be empty.
 */
public record FindingView(
    String id,
    String key,
    String tone,
    String title,
    String points,
    String place,
    String href,
    String rule,
    List<Pair> facts,
    String note,
    Quote quote,
    String decision,
    boolean folded,
    boolean mended,
    boolean current) {

  /** A card with the least that a finding has. */
  public static FindingView of(String id, String tone, String title, String points, String rule) {
    return new FindingView(
        id,
        id,
        tone,
        title,
        points,
        "",
        "",
        rule,
        List.of(),
        "",
        Quote.NONE,
        "",
        false,
        false,
        false);
  }

  public FindingView at(String words, String link) {
    return new FindingView(
        id, key, tone, title, points, words, link, rule, facts, note, quote, decision, folded,
        mended, current);
  }

  public FindingView keyed(String value) {
    return new FindingView(
        id, value, tone, title, points, place, href, rule, facts, note, quote, decision, folded,
        mended, current);
  }

  public FindingView with(List<Pair> pairs, String remark) {
    return new FindingView(
        id, key, tone, title, points, place, href, rule, pairs, remark, quote, decision, folded,
        mended, current);
  }

  /** The agency's explanation, set as a quotation. */
  public FindingView quoting(Quote explanation) {
    return new FindingView(
        id,
        key,
        tone,
        title,
        points,
        place,
        href,
        rule,
        facts,
        note,
        explanation,
        decision,
        folded,
        mended,
        current);
  }

  /** What was decided about it: the page's buttons show it as pressed. */
  public FindingView decided(String verdict) {
    return new FindingView(
        id, key, tone, title, points, place, href, rule, facts, note, quote, verdict, folded,
        mended, current);
  }

  /** A hint stands as one line that opens. */
  public FindingView fold() {
    return new FindingView(
        id, key, tone, title, points, place, href, rule, facts, note, quote, decision, true, mended,
        current);
  }

  /** Mended: it stays struck through until the next section. */
  public FindingView mend() {
    return new FindingView(
        id, key, tone, title, points, place, href, rule, facts, note, quote, decision, folded, true,
        current);
  }

  /** The card that the reader is at. */
  public FindingView here() {
    return new FindingView(
        id, key, tone, title, points, place, href, rule, facts, note, quote, decision, folded,
        mended, true);
  }
}
