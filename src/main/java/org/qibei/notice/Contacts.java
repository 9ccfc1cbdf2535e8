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
    String plain = line.replace(",", COMMA);
    int comma = plain.lastIndexOf(COMMA);
    return comma < 0
        ? new Contact(plain, "")
        : new Contact(plain.substring(0, comma).strip(), plain.substring(comma + 1).strip());
  }
}
