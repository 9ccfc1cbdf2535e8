package org.qibei.extraction.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.qibei.extraction.Budget;
import org.qibei.extraction.UnreadableDocument;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The XML files in an OFD container; pictures and fonts in it are never unpacked. */
final class OfdPackage {
  private static final long MOST_BYTES = 64L * 1024 * 1024;
  private static final int MOST_ENTRIES = 10_000;
  private static final int LARGEST_PART = 8 * 1024 * 1024;

  private final Map<String, byte[]> files = new HashMap<>();

  private OfdPackage() {}

  static OfdPackage open(byte[] bytes, Budget budget) throws IOException {
    OfdPackage opened = new OfdPackage();
    long left = MOST_BYTES;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        budget.check();
        insist(++entries <= MOST_ENTRIES);
        if (entry.getName().endsWith(".xml")) {
          byte[] content = zip.readNBytes(LARGEST_PART + 1);
          left -= content.length;
          insist(content.length <= LARGEST_PART && left >= 0);
          opened.files.put(OfdPath.of("", entry.getName()), content);
        }
      }
    }
    return opened;
  }

  private static void insist(boolean moderate) {
    if (!moderate) {
      throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE);
    }
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  /** The root element of a file; nothing when the file is not there. */
  Optional<Element> root(String path) throws IOException {
    byte[] content = files.get(path);
    if (content == null) {
      return Optional.empty();
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return Optional.of(builder.parse(new ByteArrayInputStream(content)).getDocumentElement());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("not well-formed: " + path, e);
    }
  }
}
