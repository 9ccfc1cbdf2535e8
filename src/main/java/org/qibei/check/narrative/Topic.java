package org.qibei.check.narrative;

import org.qibei.check.phrase.Phrase;

/** Whether paragraphs, read one after the other, stand under a heading on requests (依申请公开). */
final class Topic {

  private static final Phrase HEADING =
      Phrase.of("^(?:[（(][一二三四五六七八九十][)）]|[一二三四五六七八九十]是|[一二三四五六七八九十]、|\\d{1,2}[、.．](?!\\d))");
  private static final Phrase REQUESTS =
      Phrase.of("^(?:[（(]?[一二三四五六七八九十\\d]{1,2}[)）、.．是])?(?:关于|做好|规范)?依申请公开(?![^。：:]{0,30}主动公开)");
  private static final Phrase DIGIT = Phrase.of("^\\d");

  private boolean onRequests;
  private boolean underDigits;

  /** Items by figures below a heading by numerals are still of its matter. */
  boolean isRequestsIn(String paragraph) {
    boolean heading = HEADING.isIn(paragraph);
    boolean digits = heading && DIGIT.isIn(paragraph);
    boolean named = REQUESTS.isIn(paragraph);
    boolean below = digits && onRequests && !underDigits;
    if (named || heading && !below) {
      onRequests = named;
      underDigits = digits;
    }
    return onRequests;
  }
}
