package org.qibei.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever the record says something was done to is called in the reader's words on its page. */
class AuditSubjectsTest {
  private static final Pattern RECORDED = Pattern.compile("subject\\s*\\.is\\(\\s*\"(\\w+)\"");
  private static final Pattern KNOWN = Pattern.compile("\"\\(([a-z|]+)\\) \\(");

  @Test
  void thePageKnowsEveryKindThatIsRecorded() {
    Map<Path, String> sources = Sources.under(Sources.JAVA, ".java");
    Set<String> recorded = new TreeSet<>();
    sources
        .values()
        .forEach(
            text -> RECORDED.matcher(text).results().forEach(kind -> recorded.add(kind.group(1))));
    String page = sources.get(Sources.JAVA.resolve("web/admin/AuditPage.java"));
    String known = KNOWN.matcher(page).results().findFirst().orElseThrow().group(1);
    assertThat(recorded).isNotEmpty().isSubsetOf(known.split("\\|"));
  }
}
