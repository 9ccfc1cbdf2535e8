package org.qibei.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.platform.Refusal;

class PublicLinkTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.example.gov.cn/nb/2025.html?id=3, https://www.example.gov.cn/nb/2025.html?id=3",
    "' HTTP://WWW.Example.gov.cn/A ', http://www.example.gov.cn/A",
    "http://www.example.gov.cn:8080, http://www.example.gov.cn:8080",
    "https://www.example.gov.cn/年报/a.pdf, https://www.example.gov.cn/%E5%B9%B4%E6%8A%A5/a.pdf"
  })
  void anAddressIsKeptAsABrowserWouldOpenIt(String typed, String kept) {
    assertThat(PublicLink.read(typed).text()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "'', link-missing",
    "www.example.gov.cn/a.html, link-scheme",
    "ftp://www.example.gov.cn/a, link-scheme",
    "javascript:alert(1), link-scheme",
    "javascript://www.example.gov.cn/%0Aalert(1), link-scheme",
    "file:///etc/passwd, link-scheme",
    "http:///a, link-host",
    "http://localhost/a, link-host",
    "http://127.0.0.1/a, link-host",
    "http://[::1]/a, link-host",
    "http://intranet/a, link-host",
    "http://user@www.example.cn/, link-host",
    "http://www.example.cn@evil.example/, link-broken",
    "http://www.example.cn/a b, link-broken",
    "http://www.example.cn:port/, link-broken",
    "http://www.example.cn/<a>, link-broken"
  })
  void whatNobodyCouldOpenIsRefusedInWords(String typed, String reason) {
    assertRefused(typed, reason);
  }

  @Test
  void anAddressThatIsTooLongIsRefused() {
    assertRefused("https://www.example.gov.cn/" + "a".repeat(500), "link-long");
  }

  private static void assertRefused(String typed, String reason) {
    assertThatThrownBy(() -> PublicLink.read(typed))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("refusals.publication." + reason));
  }
}
