package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qibei.form.Form;
import org.qibei.form.Section;

/**
 * Gives each passage to its section: by the headings, and where there are none by the tables and by
 * what is spoken of.
 */
final class Sections {
  private static final Pattern OTHER_MATTERS =
      Pattern.compile("信息处理费|(建议|提案).{0,12}(办理|办结)|其他需要报告|需要报告的其他事项");
  private static final Pattern PREAMBLE =
      Pattern.compile("统计(期限|时限|时间|数据)|(根据|依据|按照).{0,30}条例.*(编制|公布|报告如下)|本(年度)?报告(中|的|由|包括)|电子版");
  private static final Pattern NOTE = Pattern.compile("^[（(]?(注|说明|备注).*");

  private final Form form;
  private final TitlePage title;
  private final boolean any;
  private final Map<Section, Heading> headings = new EnumMap<>(Section.class);
  private final Map<Integer, Heading> headingAt = new HashMap<>();
  private final Map<Section, Passage> headed = new EnumMap<>(Section.class);
  private final Map<Section, List<Passage>> passages = new EnumMap<>(Section.class);
  private final List<Section> order = new ArrayList<>();
  private final List<Passage> preamble = new ArrayList<>();
  private Optional<Section> current = Optional.empty();
  private boolean guessed;

  private Sections(Form form, TitlePage title, List<Heading> found, boolean any) {
    this.form = form;
    this.title = title;
    this.any = any;
    found.forEach(heading -> headings.put(heading.section(), heading));
    found.forEach(heading -> headingAt.put(heading.passage(), heading));
  }

  /** A document with neither a heading nor a table has no sections at all. */
  static Sections of(List<Passage> passages, List<Heading> headings, TitlePage title, Form form) {
    boolean any = !headings.isEmpty() || passages.stream().anyMatch(Passage::isTable);
    Sections sections = new Sections(form, title, headings, any);
    for (int i = 0; i < passages.size(); i++) {
      Heading heading = sections.headingAt.get(i);
      if (heading != null) {
        sections.open(heading, passages.get(i));
        i += heading.passages() - 1;
      } else {
        sections.add(passages.get(i));
      }
    }
    return sections;
  }

  List<Passage> preamble() {
    return preamble;
  }

  Map<Section, List<Passage>> passages() {
    return passages;
  }

  /** The sections as they follow one another in the document. */
  List<Section> order() {
    return order;
  }

  Optional<Heading> heading(Section section) {
    return Optional.ofNullable(headings.get(section));
  }

  /** All that the document has of a section, heading first. */
  List<Passage> written(Section section) {
    List<Passage> written = new ArrayList<>(passages.getOrDefault(section, List.of()));
    Optional.ofNullable(headed.get(section)).ifPresent(heading -> written.add(0, heading));
    return written;
  }

  /** Whether sections 五 and 六 had to be told apart without any sign. */
  boolean isGuessed() {
    return guessed;
  }

  private void open(Heading heading, Passage passage) {
    enter(heading.section());
    headed.put(heading.section(), passage.part(heading.text()));
    if (!heading.rest().isEmpty()) {
      put(passage.part(heading.rest()));
    }
  }

  private void add(Passage passage) {
    if (passage.isTable()) {
      Section section = form.table(passage.text()).section();
      if (!headings.containsKey(section)) {
        enter(section);
      }
      current.ifPresent(entered -> put(passage));
    } else if (!passage.isBlank() || current.isPresent()) {
      text(passage);
    }
  }

  private void text(Passage passage) {
    if (current.isEmpty()) {
      beforeAnySection(passage);
      return;
    }
    Section section = current.get();
    if (section == Section.REVIEW_LITIGATION
        && !headings.containsKey(Section.PROBLEMS_IMPROVEMENT)
        && passages.get(section).stream().anyMatch(Passage::isTable)
        && !passage.isBlank()
        && !NOTE.matcher(passage.plain()).matches()) {
      enter(Section.PROBLEMS_IMPROVEMENT);
      guessed = !headings.containsKey(Section.OTHER_MATTERS);
    }
    if (current.get() == Section.PROBLEMS_IMPROVEMENT
        && !headings.containsKey(Section.OTHER_MATTERS)
        && OTHER_MATTERS.matcher(passage.plain()).find()) {
      enter(Section.OTHER_MATTERS);
      guessed = false;
    }
    put(passage);
  }

  /** Without a heading 一 the first words that are no preamble begin section 一. */
  private void beforeAnySection(Passage passage) {
    if (title.isRepeatedBy(passage)) {
      return;
    }
    boolean overview =
        any
            && !headings.containsKey(Section.OVERVIEW)
            && !PREAMBLE.matcher(passage.plain()).find()
            && passage.plain().length() > LineWidth.SHORTEST_LINE;
    if (overview) {
      enter(Section.OVERVIEW);
      put(passage);
    } else {
      preamble.add(passage);
    }
  }

  private void enter(Section section) {
    current = Optional.of(section);
    if (!order.contains(section)) {
      order.add(section);
    }
    passages.computeIfAbsent(section, key -> new ArrayList<>());
  }

  private void put(Passage passage) {
    passages.get(current.orElseThrow()).add(passage);
  }
}
