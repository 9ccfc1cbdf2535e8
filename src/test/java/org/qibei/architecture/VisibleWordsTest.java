package org.qibei.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Law H6: visible words stand in the message bundles, and neither in pages nor in Java. */
class VisibleWordsTest {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LETTERS = Pattern.compile("\\p{IsAlphabetic}{2,}");
  private static final Pattern SHOWN =
      Pattern.compile(
          "\\s(?:title|alt|label|placeholder|aria-label|header|headerText|emptyMessage|summary)=\"([^\"]*)\"");

  /** The core: its Chinese literals recognise text instead of showing it. */
  private static final Set<String> RECOGNISING = Set.of("form", "report", "extraction", "check");

  /** What stands on a key of the keyboard is the same in both languages. */
  @Test
  void noPageHasWordsOfItsOwn() {
    Set<String> found = new TreeSet<>();
    Sources.pages()
        .forEach(
            (file, text) -> {
              String bare = text.replaceAll("(?s)#\\{.*?}", "").replaceAll("(?s)<!DOCTYPE.*?>", "");
              String between =
                  bare.replaceAll("(?s)<(style|script|kbd)\\b.*?</\\1>", "")
                      .replaceAll("(?s)<[^>]*>", "\n");
              LETTERS
                  .matcher(between.replaceAll("&\\w+;", ""))
                  .results()
                  .forEach(word -> found.add(file.getFileName() + ": " + word.group()));
              HAN.matcher(bare)
                  .results()
                  .forEach(word -> found.add(file.getFileName() + ": " + word.group()));
              SHOWN
                  .matcher(bare)
                  .results()
                  .filter(shown -> LETTERS.matcher(shown.group(1)).find())
                  .forEach(shown -> found.add(file.getFileName() + ":" + shown.group()));
            });
    assertThat(found).as("H6: visible words in pages").isEmpty();
  }

  @Test
  void noClassHasWordsOfItsOwn() {
    Set<String> found = new TreeSet<>();
    Sources.under(Sources.JAVA, ".java")
        .forEach(
            (file, text) -> {
              if (!RECOGNISING.contains(Sources.JAVA.relativize(file).getName(0).toString())) {
                Sources.javaLiterals(text).stream()
                    .filter(literal -> HAN.matcher(literal).find())
                    .forEach(literal -> found.add(Sources.JAVA.relativize(file) + ": " + literal));
              }
            });
    assertThat(found).as("H6: visible words in Java").isEmpty();
  }
}
