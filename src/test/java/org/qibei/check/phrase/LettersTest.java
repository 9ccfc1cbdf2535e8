package org.qibei.check.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LettersTest {

  private static List<Integer> of(Letters letters) {
    List<Integer> all = new ArrayList<>();
    letters.each(all::add);
    return all;
  }

  @Test
  void aRangeHasItsFirstAndItsLastLetter() {
    assertThat(of(Letters.range('a', 'c'))).containsExactly((int) 'a', (int) 'b', (int) 'c');
    assertThat(Letters.DIGITS.size()).isEqualTo(10);
    assertThat(Letters.SPACES.size()).isEqualTo(6);
  }

  @Test
  void anyLetterSwallowsAllOthers() {
    Letters a = Letters.range('a', 'a');
    assertThat(a.and(Letters.ANY).isAny()).isTrue();
    assertThat(Letters.ANY.and(a).isAny()).isTrue();
    assertThat(a.upTo(Letters.ANY).isAny()).isTrue();
    assertThat(Letters.ANY.upTo(a).isAny()).isTrue();
    assertThat(a.isAny()).isFalse();
  }

  @Test
  void lettersTogetherAndFromOneToTheOther() {
    Letters a = Letters.range('a', 'a');
    Letters d = Letters.range('d', 'd');
    assertThat(of(a.and(d))).containsExactly((int) 'a', (int) 'd');
    assertThat(of(a.upTo(d))).containsExactly((int) 'a', (int) 'b', (int) 'c', (int) 'd');
    assertThat(of(a)).containsExactly((int) 'a');
  }
}
