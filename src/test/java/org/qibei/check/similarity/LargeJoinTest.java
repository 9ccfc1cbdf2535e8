package org.qibei.check.similarity;

import org.junit.jupiter.api.Test;

/** The join over so many reports that its short cuts are all taken. */
class LargeJoinTest {

  @Test
  void noPairIsLostAtAnyThreshold() {
    SimilarityTest.assertJoinsAsAll(300, 0.2, 0.5, 0.7, 0.85);
  }
}
