package org.qibei.check.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShinglesTest {

  @ParameterizedTest
  @CsvSource({"甲乙丙丁,0", "甲乙丙丁戊,1", "甲乙丙丁戊己,2", "甲甲甲甲甲甲甲,1", "甲乙丙丁戊甲乙丙丁戊,5"})
  void eachRunOfFiveCharactersCountsOnce(String text, int size) {
    assertThat(shingles(text).size()).isEqualTo(size);
  }

  @Test
  void runsDoNotGoFromOneTextIntoTheNext() {
    assertThat(shingles("甲乙丙", "丁戊").size()).isZero();
    assertThat(shingles("甲乙丙丁戊", "己庚辛壬癸").size()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"甲乙丙丁戊,甲乙丙戊丁", "甲乙丙丁戊,乙甲丙丁戊", "甲甲甲甲乙,甲甲甲乙甲"})
  void theOrderOfTheCharactersCounts(String one, String other) {
    assertThat(shingles(one).likeness(shingles(other))).isZero();
  }

  @Test
  void numbersAscend() {
    long[] numbers = shingles("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥").numbers();
    assertThat(numbers).hasSize(18).isSorted();
  }

  /** What was kept by an earlier version must still be comparable. */
  @Test
  void keptNumbersStayTheSame() {
    assertThat(HexFormat.of().formatHex(shingles("甲乙丙丁戊己").bytes()))
        .isEqualTo("b4934cae3272d77b34cb87deab60962d");
  }

  @Test
  void keptBytesAreReadBack() {
    byte[] kept = HexFormat.of().parseHex("0000000000000001800000000000000a");
    assertThat(Shingles.of(kept).numbers()).containsExactly(1L, 0x800000000000000aL);
    assertThat(Shingles.of(kept).bytes()).isEqualTo(kept);
    assertThat(Shingles.of(new byte[0]).size()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3,1 2 3,1.0",
    "1 2 3,4 5 6,0.0",
    "1 2 3,3 4,0.25",
    "1 2,1 3 4,0.25",
    "-5 1,-5 2,0.3333333333333333",
    "1 5 9,2 5 8 9,0.4",
    "7,1 2 3 7,0.25"
  })
  void likenessIsTheShareOfCommonOnes(String one, String other, double likeness) {
    assertThat(numbered(one).likeness(numbered(other))).isEqualTo(likeness);
    assertThat(numbered(other).likeness(numbered(one))).isEqualTo(likeness);
  }

  @Test
  void nothingIsLikeNothing() {
    Shingles none = new Shingles(new long[0]);
    assertThat(none.likeness(numbered("1"))).isZero();
    assertThat(none.likeness(none)).isZero();
  }

  @Test
  void equalByTheirNumbers() {
    assertThat(numbered("1 2")).isEqualTo(numbered("1 2")).isNotEqualTo(numbered("1 3"));
    assertThat(numbered("1 2").hashCode()).isNotEqualTo(numbered("1 3").hashCode());
    assertThat(numbered("1").equals("1")).isFalse();
  }

  static Shingles numbered(String numbers) {
    return new Shingles(LongStream.of(split(numbers)).sorted().toArray());
  }

  private static long[] split(String numbers) {
    return List.of(numbers.split(" ")).stream().mapToLong(Long::parseLong).toArray();
  }

  private static Shingles shingles(String... texts) {
    return Shingles.of(List.of(texts));
  }
}
