package org.qibei.form;

import java.util.Map;

/** The official look of the three tables. */
final class Layouts {
  private Layouts() {}

  static Map<String, Layout> of(Form form) {
    return Map.of(
        "t1", ProactiveDisclosureLayout.of(form),
        "t2", RequestsLayout.of(form),
        "t3", ReviewLitigationLayout.of(form));
  }
}
