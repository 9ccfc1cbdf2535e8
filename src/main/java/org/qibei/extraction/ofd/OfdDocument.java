package org.qibei.extraction.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.extraction.Budget;
import org.qibei.extraction.UnreadableDocument;
import org.w3c.dom.Element;

/** An OFD document (GB/T 33190-2016) taken apart into its pages. */
final class OfdDocument {
  private static final String A4 = "0 0 210 297";

  /** A page: its box in millimetres, and what is drawn on it, templates first. */
  record Sheet(float[] box, List<Element> layers) {}

  private final OfdPackage files;
  private final String folder;
  private final Element document;
  private final List<Element> pages;
  private final Map<String, String> templates = new HashMap<>();

  private OfdDocument(OfdPackage files, String root, Element document) {
    this.files = files;
    this.folder = OfdPath.folder(root);
    this.document = document;
    this.pages =
        Elements.first(document, "Pages").stream()
            .flatMap(all -> Elements.named(all, "Page"))
            .toList();
    Elements.first(document, "CommonData").stream()
        .flatMap(data -> Elements.named(data, "TemplatePage"))
        .forEach(page -> templates.put(page.getAttribute("ID"), page.getAttribute("BaseLoc")));
  }

  static OfdDocument open(byte[] bytes, Budget budget) throws IOException {
    OfdPackage files = OfdPackage.open(bytes, budget);
    if (files.has("Encryptions.xml")) {
      throw new UnreadableDocument(UnreadableDocument.Reason.ENCRYPTED);
    }
    String root =
        files.root("OFD.xml").flatMap(ofd -> Elements.text(ofd, "DocBody", "DocRoot")).orElse("");
    String path = OfdPath.of("", root);
    Element document = files.root(path).orElseThrow(() -> new IOException("no document"));
    OfdDocument opened = new OfdDocument(files, path, document);
    budget.pages(opened.pages.size());
    return opened;
  }

  int pages() {
    return pages.size();
  }

  /** A page, counted from 0. */
  Sheet sheet(int index) throws IOException {
    String path = OfdPath.of(folder, pages.get(index).getAttribute("BaseLoc"));
    Element content = files.root(path).orElseThrow(() -> new IOException("no page " + path));
    List<Element> layers = new ArrayList<>();
    for (Element template : Elements.named(content, "Template").toList()) {
      Optional<String> location =
          Optional.ofNullable(templates.get(template.getAttribute("TemplateID")));
      if (location.isPresent()) {
        files.root(OfdPath.of(folder, location.get())).ifPresent(layers::add);
      }
    }
    layers.add(content);
    return new Sheet(box(content), layers);
  }

  private float[] box(Element content) {
    return Numbers.of(
        Elements.text(content, "Area", "PhysicalBox")
            .or(() -> Elements.text(document, "CommonData", "PageArea", "PhysicalBox"))
            .orElse(A4));
  }
}
