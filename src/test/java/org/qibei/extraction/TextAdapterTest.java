package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.extraction.text.TextAdapter;

class TextAdapterTest {
  private static final String TEXT = "一、总体情况\n2021年，示例市工业和信息化局公开信息12条。";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void textIsReadInEveryEncodingThatOccurs(String charset) {
    assertThat(lines(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT.lines().toList());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws Exception {
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    marked.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    marked.write(TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(lines(marked.toByteArray())).isEqualTo(TEXT.lines().toList());
  }

  @Test
  void radicalsBecomeTheCharactersTheyStandFor() {
    assertThat(lines("⼈⺠政府⻚⻓".getBytes(StandardCharsets.UTF_8))).containsExactly("人民政府页长");
  }

  @Test
  void everyLineKnowsItsNumberAndItsWordsAsWritten() {
    Provenance second = TextAdapter.blocks("甲\r\n⺠\r\n").get(1).provenance();
    assertThat(second).isEqualTo(Provenance.line(2, "⺠"));
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] noise = new byte[4000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 31 % 32);
    }
    assertThatThrownBy(() -> TextAdapter.blocks(noise)).isInstanceOf(UnreadableDocument.class);
  }

  private static List<String> lines(byte[] bytes) {
    return TextAdapter.blocks(bytes).stream().map(block -> ((Block.Line) block).text()).toList();
  }
}
