package org.qibei.web.admin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qibei.account.Role;
import org.qibei.platform.Messages;

/**
 * What the record keeps as keys with their slots, in the reader's language: refusals as they were
 * read, and what changed from what to what; all else, such as a reason, stays as it was written.
 */
final class RecordedWords {
  private static final Pattern SENTENCE =
      Pattern.compile("((?:refusals|admin\\.audit\\.said)\\.[\\w.-]+)(?:\\[(.*)])?");

  private final Messages messages;

  RecordedWords(Messages messages) {
    this.messages = messages;
  }

  String in(String detail) {
    return Stream.of(detail.split("; ")).map(this::sentence).collect(Collectors.joining(" · "));
  }

  private String sentence(String recorded) {
    Matcher known = SENTENCE.matcher(recorded);
    if (!known.matches() || !messages.knows(known.group(1))) {
      return recorded;
    }
    String key = known.group(1);
    String[] words = Optional.ofNullable(known.group(2)).orElse("").split(", ");
    return messages.text(
        key, IntStream.range(0, words.length).mapToObj(i -> slot(key, i, words[i])).toArray());
  }

  /** A number where the sentence counts with it, a role by its name, and else the word itself. */
  private Object slot(String key, int place, String word) {
    if (word.matches("\\d{1,15}") && messages.text(key).contains("{" + place + ",")) {
      return Long.valueOf(word);
    }
    return Role.ALL.contains(word) ? messages.text("forms.role." + word) : word;
  }
}
