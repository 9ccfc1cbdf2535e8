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

/** An index of small collections of numbers, where every boundary is met. */
class SimilarityIndexTest {

  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other);

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.2, 0.25, 0.5, 0.6, 0.75, 0.8, 1})
  void findsExactlyThePairsThatComparingAllFinds(double threshold) {
    Random random = new Random(5);
    for (int i = 0; i < 25; i++) {
      List<Shingles> texts = collection(random, 2 + random.nextInt(9), 1 + random.nextInt(60));
      List<Pair> pairs = new SimilarityIndex(texts, threshold).pairs();
      assertThat(pairs.stream().sorted(ORDER).toList())
          .isEqualTo(SimilarityTest.all(texts, threshold));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.2, 0.25, 0.5, 0.6, 0.75, 0.8, 1})
  void findsExactlyTheTextsThatAnotherOneIsLike(double threshold) {
    Random random = new Random(6);
    for (int i = 0; i < 25; i++) {
      List<Shingles> texts = collection(random, 2 + random.nextInt(9), 1 + random.nextInt(60));
      Shingles asked = texts.get(0);
      List<Shingles> others = texts.subList(1, texts.size());
      SimilarityIndex index = new SimilarityIndex(others, threshold);
      assertThat(index.like(asked))
          .containsExactlyInAnyOrderElementsOf(matches(asked, others, threshold));
      assertThat(index.like(asked)).as("asked again").isEqualTo(index.like(asked));
    }
  }

  @Test
  void aPairIsToldInTheOrderOfTheCollection() {
    List<Shingles> texts = List.of(numbered("1 2 3 4"), numbered("9"), numbered("1 2 3"));
    assertThat(new SimilarityIndex(texts, 0.75).pairs()).containsExactly(new Pair(0, 2, 0.75));
    assertThat(new SimilarityIndex(texts, 0.76).pairs()).isEmpty();
    assertThat(new SimilarityIndex(List.of(), 0.5).pairs()).isEmpty();
    assertThat(new SimilarityIndex(List.of(numbered("1")), 0.5).pairs()).isEmpty();
  }

  @Test
  void aTextIsLookedUpByItsNumberAlsoAmongTextsOfItsLength() {
    List<Shingles> texts =
        List.of(numbered("5 6 7"), numbered("1 2 3 4"), numbered("1 2 8"), numbered("1 2 3"));
    assertThat(new SimilarityIndex(texts, 0.5).like(numbered("1 2 3")))
        .containsExactlyInAnyOrder(new Match(1, 0.75), new Match(2, 0.5), new Match(3, 1));
    assertThat(new SimilarityIndex(texts, 0.5).like(numbered("11 12"))).isEmpty();
    assertThat(new SimilarityIndex(texts, 0.5).like(new Shingles(new long[0]))).isEmpty();
    assertThat(new SimilarityIndex(List.of(), 0.5).like(numbered("1"))).isEmpty();
  }

  @Test
  void theRarestShinglesComeFirst() {
    List<Shingles> texts =
        List.of(numbered("-7 1 2 3"), numbered("1 2 9"), numbered("1 4 9223372036854775807"));
    Ranking ranking = Ranking.of(texts);
    assertThat(ranking.size()).isEqualTo(7);
    assertThat(ranking.known()).containsExactly(-7, 1, 2, 3, 4, 9, Long.MAX_VALUE);
    assertThat(ranking.ranked(texts.get(0))).containsExactly(0, 1, 5, 6);
    assertThat(ranking.ranked(texts.get(1))).containsExactly(3, 5, 6);
    assertThat(ranking.ranked(texts.get(2))).containsExactly(2, 4, 6);
    assertThat(ranking.ranked(numbered("-8 2 5 9"))).containsExactly(3, 5);
  }

  @Test
  void textsAreLookedUpByTheirShinglesInTheirOrder() {
    PrefixIndex index =
        new PrefixIndex(4, new int[][] {{0, 1}, {1}, {1, 3}, {0, 1, 2, 3}}, length -> length - 1);
    assertThat(looked(index, 0)).containsExactly(0, 3);
    assertThat(looked(index, 1)).containsExactly(2, 3);
    assertThat(looked(index, 2)).containsExactly(3);
    assertThat(looked(index, 3)).isEmpty();
  }

  private static List<Integer> looked(PrefixIndex index, int shingle) {
    return IntStream.range(index.from(shingle), index.to(shingle))
        .map(index::text)
        .boxed()
        .toList();
  }

  private static List<Match> matches(Shingles asked, List<Shingles> others, double threshold) {
    return IntStream.range(0, others.size())
        .mapToObj(other -> new Match(other, asked.likeness(others.get(other))))
        .filter(match -> match.likeness() >= threshold)
        .toList();
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

  private static Shingles numbered(String numbers) {
    return ShinglesTest.numbered(numbers);
  }
}
