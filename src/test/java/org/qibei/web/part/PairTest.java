package org.qibei.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What a report says in Chinese is announced as Chinese on pages in English; words of ours are not.
 */
class PairTest {
  @Test
  void onlyWhatIsChineseAltogetherIsChinese() {
    assertThat(new Pair("Declared", "五、存在的主要问题及改进情况").isChinese()).isTrue();
    assertThat(new Pair("Expected", "7（示例市甲局 5、示例市乙局 2）").isChinese()).isTrue();
    assertThat(new Pair("Declared", "12").isChinese()).isFalse();
    assertThat(new Pair("Declared", "blank").isChinese()).isFalse();
    assertThat(new Pair("Expected", "the total “总计”").isChinese()).isFalse();
  }
}
