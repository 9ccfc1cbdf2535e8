package org.qibei.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the portal may go when it visits links. */
class LinkPolicyTest {
  private final LinkPolicy policy =
      LinkPolicy.configured(
              Map.of("QIBEI_LINKS", "on", "QIBEI_LINK_HOSTS", "example.gov.cn, www.a.example"))
          .orElseThrow();

  @Test
  void isOffUntilTheOperatorSwitchesItOn() {
    assertThat(LinkPolicy.configured(Map.of())).isEmpty();
    assertThat(LinkPolicy.configured(Map.of("QIBEI_LINKS", "off"))).isEmpty();
    assertThat(LinkPolicy.configured(Map.of("QIBEI_LINK_HOSTS", "example.gov.cn"))).isEmpty();
  }

  @Test
  void isNotOnWithoutTheHostsThatMayBeVisited() {
    refused(Map.of("QIBEI_LINKS", "on"));
    refused(Map.of("QIBEI_LINKS", "on", "QIBEI_LINK_HOSTS", " , "));
    refused(Map.of("QIBEI_LINKS", "on", "QIBEI_LINK_HOSTS", "cn"));
    refused(Map.of("QIBEI_LINKS", "on", "QIBEI_LINK_HOSTS", "*"));
    refused(Map.of("QIBEI_LINKS", "on", "QIBEI_LINK_HOSTS", "127.0.0.1"));
    refused(Map.of("QIBEI_LINKS", "perhaps", "QIBEI_LINK_HOSTS", "example.gov.cn"));
  }

  private static void refused(Map<String, String> environment) {
    assertThatIllegalArgumentException().isThrownBy(() -> LinkPolicy.configured(environment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.gov.cn",
        "https://nb.example.gov.cn/a?b",
        "https://WWW.A.example:443/",
        "http://www.a.example:80/"
      })
  void named(String link) {
    assertThat(policy.allows(URI.create(link))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.example/",
        "http://badexample.gov.cn/",
        "http://example.gov.cn.evil.example/",
        "http://example.gov.cn@evil.example/",
        "http://user@example.gov.cn/",
        "http://example.gov.cn:8080/",
        "https://example.gov.cn:22/",
        "ftp://example.gov.cn/",
        "file:///etc/passwd",
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://localhost/",
        "/relative"
      })
  void notNamed(String link) {
    assertThat(policy.allows(URI.create(link))).isFalse();
    assertThatThrownBy(() -> policy.resolved(URI.create(link))).isInstanceOf(NotAllowed.class);
  }

  @Test
  void aHostThatTurnsOutToBeThisMachineIsNotVisited() {
    LinkPolicy local = new LinkPolicy(List.of("localhost"), Set.of(80), PublicAddress::is);
    assertThatThrownBy(() -> local.resolved(URI.create("http://localhost/")))
        .isInstanceOf(NotAllowed.class)
        .hasMessageContaining("localhost is");
  }
}
