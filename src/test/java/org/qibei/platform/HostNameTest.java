package org.qibei.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

  @ParameterizedTest
  @CsvSource({
    "www.example.gov.cn, www.example.gov.cn",
    "' WWW.Example.GOV.cn ', www.example.gov.cn",
    "政务.example, xn--zfr164b.example",
    "a-1.b2.example, a-1.b2.example"
  })
  void aNameIsReadInLowerCaseAndInTheLettersOfTheWire(String typed, String name) {
    assertThat(HostName.read(typed)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "127.0.0.1",
        "2130706433",
        "0x7f.0.0.1",
        "[::1]",
        "a..b",
        "-a.example",
        "a_b.example",
        "http://www.example.cn",
        "www.example.cn/index",
        "www.example.cn.",
        "a b.example"
      })
  void whatIsNoNameOfTheInternetIsNotRead(String typed) {
    assertThat(HostName.read(typed)).isEmpty();
  }

  @Test
  void aDomainCoversWhatLiesBelowItAndNothingThatOnlyEndsLikeIt() {
    assertThat(HostName.isWithin("a.example.cn", "example.cn")).isTrue();
    assertThat(HostName.isWithin("example.cn", "example.cn")).isTrue();
    assertThat(HostName.isWithin("badexample.cn", "example.cn")).isFalse();
    assertThat(HostName.isWithin("example.cn.evil.com", "example.cn")).isFalse();
  }
}
