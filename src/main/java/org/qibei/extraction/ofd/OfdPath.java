package org.qibei.extraction.ofd;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths within the container (GB/T 33190-2016, 7.2): absolute with a slash, else from a folder. */
final class OfdPath {
  private OfdPath() {}

  static String of(String folder, String location) {
    String path = location.strip().replace('\\', '/');
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (path.startsWith("/") ? path : folder + "/" + path).split("/")) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
