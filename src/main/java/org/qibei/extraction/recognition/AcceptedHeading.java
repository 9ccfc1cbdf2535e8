package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.qibei.extraction.PlainText;
import org.qibei.form.Form;
import org.qibei.form.Section;

/** One wording of a section's heading that is accepted on a form. */
record AcceptedHeading(Section section, String words, Label key, Pattern withText) {
  private static final Map<Form, List<AcceptedHeading>> OF_FORMS = new ConcurrentHashMap<>();

  /** All of a form, section by section, in the order in which they are preferred. */
  static List<AcceptedHeading> of(Form form) {
    return OF_FORMS.computeIfAbsent(form, AcceptedHeading::made);
  }

  private static List<AcceptedHeading> made(Form form) {
    List<AcceptedHeading> accepted = new ArrayList<>();
    for (Section section : Section.values()) {
      for (String words : form.acceptedHeadings(section)) {
        Pattern withText = Pattern.compile(Pattern.quote(words) + "[\\s\\p{Z}。：:].*");
        accepted.add(
            new AcceptedHeading(section, words, new Label(PlainText.key(words)), withText));
      }
    }
    return List.copyOf(accepted);
  }

  /** Whether a text begins with the heading and goes on behind it. */
  boolean begins(String text) {
    return text.startsWith(words) && withText.matcher(text).matches();
  }
}
