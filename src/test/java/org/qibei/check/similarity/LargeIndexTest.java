package org.qibei.check.similarity;

import org.junit.jupiter.api.Test;

/** An index of so many reports that its short cuts are all taken. */
class LargeIndexTest {

  @Test
  void noPairIsLostAtAnyThreshold() {
    SimilarityTest.assertJoinsAsAll(300, 0.2, 0.5, 0.7, 0.85);
  }
}
