package org.qibei.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One of our reports written after a real one, moved to fiscal year 2025, whole or spoiled. */
record TwinReport(String text) {

  static TwinReport of(String number) {
    Path file = Path.of("src/test/resources/samples/twin-" + number + "/report.txt");
    try {
      return new TwinReport(
          Files.readString(file)
              .replace("2022", "2026")
              .replace("2021", "2025")
              .replace("2020", "2024"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The total of the newly received requests says 4 where the cells add up to 3. */
  TwinReport withAWrongTotal() {
    return replaced("(?<total>一、本年新收政府信息公开申请数量\\s+3(?:\\s+0){5}\\s+)3", "${total}4");
  }

  /** The overview says nothing of supervision and safeguards. */
  TwinReport withoutSupervision() {
    return replaced("\\s+（五）监督保障。[^\\n]*", "");
  }

  private TwinReport replaced(String pattern, String by) {
    String changed = text.replaceFirst(pattern, by);
    if (changed.equals(text)) {
      throw new IllegalStateException("nothing to spoil: " + pattern);
    }
    return new TwinReport(changed);
  }
}
