package org.qibei.notice;

import org.qibei.notice.LetterFacts.Contact;

/** A contact line (name，telephone) and its two parts. */
final class Contacts {
  private static final String COMMA = "，";

  private Contacts() {}

  static String join(Contact contact) {
    return contact.phone().isEmpty() ? contact.name() : contact.name() + COMMA + contact.phone();
  }

  static Contact split(String line) {
    int comma = line.lastIndexOf(COMMA);
    return comma < 0
        ? new Contact(line, "")
        : new Contact(line.substring(0, comma).strip(), line.substring(comma + 1).strip());
  }
}
