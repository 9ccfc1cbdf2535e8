package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {

  @ParameterizedTest
  @CsvSource({
    "示例市人民政府, GOVERNMENT",
    "示例市, GOVERNMENT",
    "示例综合实验区管委会, GOVERNMENT",
    "示例高新技术产业开发区管理委员会, GOVERNMENT",
    "示例市人民政府办公厅, DEPARTMENT",
    "示例县人民政府办公室, DEPARTMENT",
    "示例市人民政府办公厅（室）, DEPARTMENT",
    "示例市工业和信息化局, DEPARTMENT",
    "示例镇人民政府, TOWN",
    "示例乡, TOWN",
    "示例街道办事处, TOWN"
  })
  void theNameTellsTheLevel(String name, Level level) {
    assertThat(Level.guess(name)).contains(level);
  }
}
