package org.qibei.web.admin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qibei.account.Role;
import org.qibei.platform.Messages;

/**
 * What the record keeps as keys with their slots, in the reader's language: refusals as they were
 * read, and what changed from what to what; all else, such as a reason, stays as it was written.
 */
final class RecordedWords {
  private static final Pattern SENTENCE =
      Pattern.compile("((?:refusals|admin\\.audit\\.said)\\.[\\w.-]+)(?:\\[(.*)])?");

  private static final Pattern SLOT = Pattern.compile("\\{(\\d)");

  private final Messages messages;

  RecordedWords(Messages messages) {
    this.messages = messages;
  }

  /** What a person wrote keeps its own semicolons; sentences of ours are set apart. */
  String in(String detail) {
    StringBuilder said = new StringBuilder();
    boolean ours = false;
    for (String part : detail.split("; ")) {
      Optional<String> sentence = sentence(part);
      String between = ours || sentence.isPresent() ? " · " : "; ";
      said.append(said.isEmpty() ? "" : between).append(sentence.orElse(part));
      ours = sentence.isPresent();
    }
    return said.toString();
  }

  /** None where it is no sentence of ours, or its words do not fit its slots. */
  private Optional<String> sentence(String recorded) {
    Matcher known = SENTENCE.matcher(recorded);
    if (!known.matches() || !messages.knows(known.group(1))) {
      return Optional.empty();
    }
    String pattern = messages.text(known.group(1));
    String[] words =
        Optional.ofNullable(known.group(2)).orElse("").split(", ", Math.max(1, slots(pattern)));
    Object[] filled = new Object[words.length];
    for (int i = 0; i < words.length; i++) {
      boolean counted = pattern.contains("{" + i + ",");
      if (counted && !words[i].matches("\\d{1,15}")) {
        return Optional.empty();
      }
      filled[i] = counted ? Long.valueOf(words[i]) : named(words[i]);
    }
    return Optional.of(messages.text(known.group(1), filled));
  }

  private static int slots(String pattern) {
    return SLOT.matcher(pattern)
        .results()
        .mapToInt(slot -> Integer.parseInt(slot.group(1)) + 1)
        .max()
        .orElse(0);
  }

  /** A role by its name, and else the word itself. */
  private String named(String word) {
    return Role.ALL.contains(word) ? messages.text("forms.role." + word) : word;
  }
}
