package org.qibei.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TypefacesTest {

  @Test
  void names_with_rare_characters_are_set_and_can_be_copied() {
    for (Face face : Face.values()) {
      assertThat(new PrintedPdf(Samples.page("陈珺、李淼、王喆、〇", face)).text())
          .as(face.name())
          .isEqualTo("陈珺、李淼、王喆、〇");
    }
  }

  @Test
  void characters_that_no_typeface_has_are_named() {
    assertThat(Typefaces.bundled().missing("陈珺\u200B\n😀政㛃")).isEqualTo("😀㛃");
  }

  @Test
  void a_missing_character_leaves_a_bar_that_can_be_seen() {
    assertThat(new PrintedPdf(Samples.page("陈㛃", Face.FANGSONG)).text()).isEqualTo("陈〓");
  }

  @Test
  void control_characters_are_left_out() {
    assertThat(new PrintedPdf(Samples.page("陈\u0007\u200D\uFE0F珺", Face.FANGSONG)).text())
        .isEqualTo("陈珺");
  }

  @Test
  void many_threads_get_the_same_bytes_as_one() throws Exception {
    List<Callable<byte[]>> tasks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String text = "第" + i % 4 + "号" + "政府信息公开陈珺李淼".substring(i % 4);
      tasks.add(() -> Samples.page(text, Face.values()[text.length() % Face.values().length]));
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<byte[]>> set = threads.invokeAll(tasks);
      for (int i = 0; i < set.size(); i++) {
        assertThat(set.get(i).get()).isEqualTo(tasks.get(i).call());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
