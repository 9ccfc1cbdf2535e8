package org.qibei.report;

import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;

/** Writes sorted maps, strings and whole numbers as RFC 8785 asks: no spaces, shortest escapes. */
final class JsonText {
  private final StringBuilder out = new StringBuilder();

  JsonText write(Object value) {
    if (value instanceof SortedMap<?, ?> map) {
      object(map);
    } else if (value instanceof Integer number) {
      out.append(number);
    } else {
      string(value.toString());
    }
    return this;
  }

  private void object(SortedMap<?, ?> map) {
    out.append('{');
    Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<?, ?> entry = entries.next();
      string(entry.getKey().toString());
      out.append(':');
      write(entry.getValue());
      if (entries.hasNext()) {
        out.append(',');
      }
    }
    out.append('}');
  }

  private void string(String text) {
    out.append('"');
    text.chars().forEach(this::character);
    out.append('"');
  }

  private void character(int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (c < 0x20) {
          out.append(String.format("\\u%04x", c));
        } else {
          out.append((char) c);
        }
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
