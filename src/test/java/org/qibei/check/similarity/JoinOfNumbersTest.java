package org.qibei.check.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The join over small collections of numbers, where every boundary is met. */
class JoinOfNumbersTest {

  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other);

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.2, 0.25, 0.5, 0.6, 0.75, 0.8, 1})
  void findsExactlyThePairsThatComparingAllFinds(double threshold) {
    Random random = new Random(5);
    for (int i = 0; i < 25; i++) {
      List<Shingles> texts = collection(random, 2 + random.nextInt(9), 1 + random.nextInt(60));
      assertThat(SimilarityJoin.of(texts, threshold).stream().sorted(ORDER).toList())
          .isEqualTo(all(texts, threshold));
    }
  }

  @Test
  void aPairIsToldInTheOrderOfTheCollection() {
    List<Shingles> texts = List.of(numbered("1 2 3 4"), numbered("9"), numbered("1 2 3"));
    assertThat(SimilarityJoin.of(texts, 0.75)).containsExactly(new Pair(0, 2, 0.75));
    assertThat(SimilarityJoin.of(texts, 0.76)).isEmpty();
    assertThat(SimilarityJoin.of(List.of(), 0.5)).isEmpty();
    assertThat(SimilarityJoin.of(List.of(numbered("1")), 0.5)).isEmpty();
  }

  @Test
  void theRarestShinglesComeFirstAndThoseOfOneTextAreBelowZero() {
    List<Shingles> texts =
        List.of(numbered("-7 1 2 3"), numbered("1 2 9"), numbered("1 4 9223372036854775807"));
    Ranking ranking = Ranking.of(texts);
    assertThat(ranking.shared()).isEqualTo(2);
    assertThat(ranking.known()).containsExactly(-7, 1, 2, 3, 4, 9, Long.MAX_VALUE);
    assertThat(ranking.ranked(texts.get(0))).containsExactly(-5, -4, 0, 1);
    assertThat(ranking.ranked(texts.get(1))).containsExactly(-2, 0, 1);
    assertThat(ranking.ranked(texts.get(2))).containsExactly(-3, -1, 1);
  }

  @Test
  void textsAreLookedUpByTheirShinglesInTheirOrder() {
    int[][] prefixes = {{-3, 0, 1}, {-2, 1}, {1, 2}};
    PrefixIndex index = new PrefixIndex(3, Arrays.asList(prefixes));
    assertThat(looked(index, 1, 0)).isEmpty();
    IntStream.range(0, 3).forEach(text -> index.add(text, prefixes[text]));
    assertThat(looked(index, 0, 0)).containsExactly(0);
    assertThat(looked(index, 1, 0)).containsExactly(0, 1, 2);
    assertThat(looked(index, 2, 0)).containsExactly(2);
    assertThat(looked(index, 1, 1)).containsExactly(1, 2);
    assertThat(looked(index, 1, 3)).isEmpty();
    assertThat(looked(index, 0, 1)).isEmpty();
  }

  @Test
  void withoutSharedShinglesNothingIsLookedUp() {
    int[] prefix = {-1, -2};
    new PrefixIndex(0, List.of(prefix)).add(0, prefix);
    PrefixIndex one = new PrefixIndex(1, List.of(prefix));
    one.add(0, prefix);
    assertThat(looked(one, 0, 0)).isEmpty();
  }

  private static List<Integer> looked(PrefixIndex index, int shingle, int earliest) {
    int from = index.from(shingle, earliest);
    return IntStream.range(from, index.to(shingle)).map(index::text).boxed().toList();
  }

  private static List<Shingles> collection(Random random, int texts, int numbers) {
    List<Shingles> all = new ArrayList<>();
    for (int i = 0; i < texts; i++) {
      Stream<Long> start =
          i > 0 && random.nextBoolean()
              ? Arrays.stream(all.get(random.nextInt(i)).numbers()).boxed()
              : Stream.empty();
      Stream<Long> more = Stream.generate(() -> number(random, numbers)).limit(random.nextInt(30));
      Stream<Long> both = Stream.concat(start, more);
      all.add(new Shingles(both.mapToLong(Long::longValue).sorted().distinct().toArray()));
    }
    return all;
  }

  private static long number(Random random, int numbers) {
    return (random.nextInt(numbers) + 1) * 0x9E3779B97F4A7C15L;
  }

  private static List<Pair> all(List<Shingles> texts, double threshold) {
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < texts.size(); one++) {
      for (int other = one + 1; other < texts.size(); other++) {
        double likeness = texts.get(one).likeness(texts.get(other));
        if (likeness >= threshold) {
          pairs.add(new Pair(one, other, likeness));
        }
      }
    }
    return pairs;
  }

  private static Shingles numbered(String numbers) {
    return ShinglesTest.numbered(numbers);
  }
}
