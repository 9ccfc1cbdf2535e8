package org.qibei.extraction.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qibei.extraction.PlainText;

/** The closing lines: who signs and when. They are taken out of the last section. */
record SignOff(
    Optional<LocalDate> date,
    Optional<String> agency,
    Optional<String> written,
    List<Passage> lines) {
  private static final SignOff NONE =
      new SignOff(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  private static final String AGENCY =
      ".{2,45}(局|厅|委|委员会|政府|办公室|办公厅|办|院|中心|处|站|所|馆|队|校|会|公司|集团|部|厂|社)$";
  private static final String STATEMENT =
      "^(?:无(?:其[他它]|需|信息|收|任何|此|相关|特|以上|$)|没有|暂无|未(?:收|产生|发生|征)|我|\\d{4}年).*"
          + "|^本(?:年|单位|机关|局|镇|乡|街|办).*|.*(?:事项|处理费|收取|费用).*";
  private static final int LINES_AFTER = 6;
  private static final int LONGEST_NAME = 45;

  /** Searches from the end; a caption or two may follow the date. */
  static SignOff takenFrom(List<Passage> passages) {
    int after = 0;
    for (int i = passages.size() - 1; i >= 0 && after < LINES_AFTER; i--) {
      Passage passage = passages.get(i);
      if (passage.isBlank() || passage.isTable()) {
        continue;
      }
      after++;
      Optional<ChineseDate.Ending> ending = ChineseDate.at(passage.plain());
      if (ending.isPresent() && ending.get().before().isEmpty()) {
        return below(passages, i, ending.get());
      }
      if (ending.isPresent() && endsWithAgency(ending.get().before())) {
        return inOneLine(passages, i, ending.get());
      }
    }
    return NONE;
  }

  /** A date below the title serves where none closes the report. */
  SignOff or(List<Passage> top) {
    if (date.isPresent()) {
      return this;
    }
    return top.stream()
        .filter(passage -> passage.plain().matches("^[（(].*[）)]$"))
        .flatMap(passage -> belowTitle(passage).stream())
        .findFirst()
        .orElse(this);
  }

  private Optional<SignOff> belowTitle(Passage line) {
    return ChineseDate.at(line.plain())
        .filter(ending -> ending.before().isEmpty())
        .map(
            ending ->
                new SignOff(
                    Optional.of(ending.date()),
                    agency,
                    Optional.of(ending.written()),
                    List.of(line)));
  }

  private static SignOff below(List<Passage> passages, int index, ChineseDate.Ending ending) {
    List<String> lines = new ArrayList<>();
    List<Passage> taken = new ArrayList<>(List.of(passages.remove(index)));
    int i = index - 1;
    while (i >= 0 && passages.get(i).isBlank()) {
      i--;
    }
    Optional<String> agency = Optional.empty();
    if (i >= 0 && isName(passages.get(i))) {
      taken.add(0, passages.remove(i));
      agency = Optional.of(PlainText.tight(taken.get(0).plain()));
      lines.add(agency.get());
    }
    lines.add(ending.written());
    return new SignOff(
        Optional.of(ending.date()), agency, Optional.of(String.join("\n", lines)), taken);
  }

  private static boolean isName(Passage passage) {
    String text = PlainText.tight(passage.plain());
    return !passage.isTable()
        && text.length() <= LONGEST_NAME
        && !text.matches(".*[。；，：！？].*")
        && !text.matches(STATEMENT)
        && !text.matches("^[（(]?[一二三四五六七八九十\\d]+[）)、.．].*");
  }

  /** The name of the agency and the date end the last paragraph. */
  private static SignOff inOneLine(List<Passage> passages, int index, ChineseDate.Ending ending) {
    String before = ending.before();
    int start = Math.max(before.lastIndexOf('。'), before.lastIndexOf(' ')) + 1;
    String agency = before.substring(start).strip();
    Passage passage = passages.get(index);
    String rest = before.substring(0, start).strip();
    passages.set(index, passage.part(rest));
    return new SignOff(
        Optional.of(ending.date()),
        Optional.of(agency),
        Optional.of(agency + "\n" + ending.written()),
        List.of(passage));
  }

  private static boolean endsWithAgency(String before) {
    int start = Math.max(before.lastIndexOf('。'), before.lastIndexOf(' ')) + 1;
    return before.substring(start).strip().matches(AGENCY);
  }
}
