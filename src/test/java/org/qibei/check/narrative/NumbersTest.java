package org.qibei.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as reports write them, and parts that make a total. */
class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "9,6 3,true",
    "9,9,false",
    "9,9 0,true",
    "9,6 3 2,true",
    "9,6 2,false",
    "0,0 0,true",
    "9,6 2 1,true"
  })
  void partsAddUp(BigDecimal total, String numbers, boolean adds) {
    List<Partition.Part> parts =
        Stream.of(numbers.split(" "))
            .map(number -> new Partition.Part("甲", new BigDecimal(number)))
            .toList();
    assertThat(new Partition(null, total, parts, "件", false).addsUp()).isEqualTo(adds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234||1234",
        "1，234||1234",
        "1.5|万|15000",
        "3|千|3000",
        "2|百|200",
        "1|亿|100000000",
        "12||12"
      })
  void figuresAreRead(String figures, String scale, BigDecimal number) {
    assertThat(NumberWords.figures(figures, scale)).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "十二,12",
    "二十,20",
    "一百一十,110",
    "一千零五,1005",
    "两万三千,23000",
    "十万,100000",
    "一万零五十,10050",
    "〇,0",
    "三,3",
    "一二三四五六七八九一,123456789",
    "万,0"
  })
  void numeralsAreRead(String words, BigDecimal number) {
    assertThat(NumberWords.words(words)).isEqualByComparingTo(number);
  }
}
