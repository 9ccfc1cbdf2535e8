package org.qibei.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.qibei.extraction.DocumentText;
import org.qibei.extraction.Limits;

/** Of a page that somebody uploaded only words, tables and places are left. */
class HarmlessHtmlTest {
  private static String shown(String page) {
    return HarmlessHtml.of(
        DocumentText.of(page.getBytes(StandardCharsets.UTF_8), Limits.standard()));
  }

  @Test
  void nothingThatActsOrFetchesIsLeft() {
    String shown =
        shown(
            """
            <html><head><meta charset="utf-8"><style>p{}</style></head><body onload="x()">
            <h1 id="main" data-at="l99">标题</h1><p class="q-bar" onclick="y()">甲<script>alert(1)</script><a href="javascript:z()">乙</a></p>
            <img src="http://example.org/a.png" onerror="z()"><iframe src="http://example.org"></iframe>
            <form action="/"><input name="a"></form><svg><script>1</script></svg>
            <p style="display:none">藏</p></body></html>
            """);
    assertThat(shown).contains("标题").contains("甲").contains("乙").doesNotContain("藏");
    assertThat(shown)
        .doesNotContainPattern(
            "(?i)script|onclick|onload|href|src=|<img|<iframe|<form|<input|id=|style")
        .doesNotContain("l99")
        .doesNotContain("q-bar");
  }

  @Test
  void linesAndCellsBearTheirPlaces() {
    String shown =
        shown(
            "<html><body><p>第一行<br>第二行</p><table><tr><td rowspan=\"2\">甲</td><td>1</td></tr><tr><td>2</td></tr></table></body></html>");
    assertThat(shown).contains("<span data-at=\"l1\">第一行</span>");
    assertThat(shown).contains("<span data-at=\"l2\">第二行</span>");
    assertThat(shown).containsPattern("<td[^>]*data-at=\"t1r1c1\"[^>]*>甲");
    assertThat(shown).containsPattern("<td[^>]*data-at=\"t1r2c2\"[^>]*>2");
  }
}
