package org.qibei.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Law H7: every page has the bean of its own name, and no other page bean. */
class PagesTest {
  private static final Pattern PAGE_BEAN = Pattern.compile("\\b([a-z]\\w*Page)\\b(?=[.\\s}])");
  private static final Pattern EXPRESSION = Pattern.compile("(?s)#\\{.*?}");

  @Test
  void everyPageHasTheBeanOfItsName() {
    Set<String> missing = new TreeSet<>(pages().values());
    missing.removeAll(beans().keySet());
    assertThat(missing).as("H7: pages without their bean").isEmpty();
  }

  @Test
  void everyPageBeanHasItsPage() {
    Set<String> homeless = new TreeSet<>(beans().keySet());
    homeless.removeAll(pages().values());
    assertThat(homeless).as("H7: page beans without their page").isEmpty();
  }

  @Test
  void everyPageBeanBearsTheNameOfItsClass() {
    Map<String, String> wrong = new TreeMap<>();
    beans()
        .forEach(
            (expected, named) -> {
              if (!expected.equals(named)) {
                wrong.put(expected, named);
              }
            });
    assertThat(wrong).as("H7: expected name = name given").isEmpty();
  }

  /** Where the line broke there are none; a fault in a script would hold up all that follows. */
  @Test
  void whatAnAnswerBringsIsNotAskedOfARequestThatFailed() {
    Pattern unasked = Pattern.compile("(?<!\\bargs &amp;&amp; !?)\\bargs\\.\\w+");
    Set<String> trusting =
        Sources.pages().entrySet().stream()
            .filter(page -> unasked.matcher(page.getValue()).find())
            .map(page -> page.getKey().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(trusting).as("oncomplete that does not look whether there are args").isEmpty();
  }

  @Test
  void noPageUsesAnothersBean() {
    Map<String, Set<String>> wrong = new TreeMap<>();
    Map<Path, String> texts = Sources.pages();
    pages()
        .forEach(
            (file, own) -> {
              Set<String> others =
                  EXPRESSION
                      .matcher(texts.get(file))
                      .results()
                      .flatMap(
                          expression ->
                              PAGE_BEAN
                                  .matcher(expression.group().replaceAll("'[^']*'", ""))
                                  .results())
                      .map(MatchResult::group)
                      .filter(bean -> beans().containsValue(bean) && !bean.equals(own))
                      .collect(Collectors.toCollection(TreeSet::new));
              if (!others.isEmpty()) {
                wrong.put(own, others);
              }
            });
    assertThat(wrong).as("H7: pages and the foreign beans they use").isEmpty();
  }

  /**
   * Each page and the name that its bean must have: {@code reviewer/queue} has reviewerQueuePage.
   */
  private static Map<Path, String> pages() {
    Map<Path, String> pages = new TreeMap<>();
    Sources.pages()
        .keySet()
        .forEach(
            file -> {
              Path path = Sources.PAGES.relativize(file);
              if (!path.startsWith("WEB-INF") && !path.startsWith("resources")) {
                pages.put(
                    file,
                    decapitalised(camel(path.toString().replaceFirst("\\.xhtml$", ""))) + "Page");
              }
            });
    return pages;
  }

  /** The name that each page bean should bear after its class, and the name that it bears. */
  private static Map<String, String> beans() {
    return House.CLASSES.stream()
        .filter(type -> type.getPackageName().startsWith("org.qibei.web"))
        .filter(type -> type.isAnnotatedWith(Named.class))
        .filter(type -> type.getSimpleName().endsWith("Page"))
        .filter(type -> !type.getSimpleName().equals("ErrorPage")) // of the pages in WEB-INF/errors
        .collect(Collectors.toMap(PagesTest::expectedName, PagesTest::givenName));
  }

  private static String expectedName(JavaClass bean) {
    String folder = bean.getPackageName().replaceFirst("^org\\.qibei\\.web\\.?", "");
    return decapitalised(camel(folder.replace('.', '/')) + bean.getSimpleName());
  }

  private static String givenName(JavaClass bean) {
    String name = bean.getAnnotationOfType(Named.class).value();
    return name.isEmpty() ? decapitalised(bean.getSimpleName()) : name;
  }

  private static String camel(String path) {
    return Arrays.stream(path.split("[/-]"))
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static String decapitalised(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
