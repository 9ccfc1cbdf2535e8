package org.qibei.extraction.ofd;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qibei.extraction.Budget;
import org.qibei.extraction.Container;
import org.qibei.extraction.XmlTree;

/** The XML files in an OFD container; pictures and fonts in it are never kept. */
final class OfdPackage {
  private final Map<String, byte[]> files = new HashMap<>();
  private final Budget budget;

  private OfdPackage(Budget budget) {
    this.budget = budget;
  }

  static OfdPackage open(byte[] bytes, Budget budget) throws IOException {
    OfdPackage opened = new OfdPackage(budget);
    Container.unpacked(bytes, OfdPackage::isXml, budget)
        .forEach((name, content) -> opened.files.put(OfdPath.of("", name), content));
    return opened;
  }

  private static boolean isXml(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  /** A file as a tree; nothing when the file is not there. */
  Optional<XmlTree> tree(String path) throws IOException {
    byte[] content = files.get(path);
    return content == null ? Optional.empty() : Optional.of(XmlTree.of(content, budget));
  }
}
