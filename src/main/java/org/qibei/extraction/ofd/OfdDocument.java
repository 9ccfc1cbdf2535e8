package org.qibei.extraction.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qibei.extraction.Budget;
import org.qibei.extraction.PageSize;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.XmlTree;
import org.w3c.dom.Element;

/** An OFD document (GB/T 33190-2016) taken apart into its pages. */
final class OfdDocument {
  private static final String A4 = "0 0 210 297";

  /** A page: its box in millimetres, and what is drawn on it, templates first. */
  record Sheet(float[] box, boolean measured, List<Element> layers) {
    /** How large the page is; unknown where the document does not say. */
    Optional<PageSize> size() {
      return measured
          ? Optional.of(PageSize.ofPoints(box[2] * OfdPlace.POINTS, box[3] * OfdPlace.POINTS))
          : Optional.empty();
    }
  }

  private final OfdPackage files;
  private final String folder;
  private final Element document;
  private final List<Element> pages;
  private final Map<String, String> templates = new HashMap<>();
  private final Map<String, Optional<XmlTree>> kept = new HashMap<>();
  private int nodesKept;

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
        files
            .tree("OFD.xml")
            .flatMap(ofd -> Elements.text(ofd.root(), "DocBody", "DocRoot"))
            .orElse("");
    String path = OfdPath.of("", root);
    XmlTree document = files.tree(path).orElseThrow(() -> new IOException("no document"));
    OfdDocument opened = new OfdDocument(files, path, document.root());
    budget.pages(opened.pages.size());
    return opened;
  }

  int pages() {
    return pages.size();
  }

  /** A page, counted from 0; a template that it names twice is drawn once. */
  Sheet sheet(int index) throws IOException {
    String path = OfdPath.of(folder, pages.get(index).getAttribute("BaseLoc"));
    XmlTree content = files.tree(path).orElseThrow(() -> new IOException("no page " + path));
    List<Element> layers = new ArrayList<>();
    int nodes = content.nodes();
    for (String location : locations(content.root())) {
      Optional<XmlTree> template = template(location);
      nodes += template.map(XmlTree::nodes).orElse(0);
      XmlTree.insist(nodes <= XmlTree.MOST_NODES);
      template.map(XmlTree::root).ifPresent(layers::add);
    }
    layers.add(content.root());
    Optional<String> area = area(content.root());
    return new Sheet(box(area.orElse(A4)), area.isPresent(), layers);
  }

  private Set<String> locations(Element content) {
    return Elements.named(content, "Template")
        .map(template -> templates.get(template.getAttribute("TemplateID")))
        .filter(Objects::nonNull)
        .map(location -> OfdPath.of(folder, location))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Pages share their templates: each is taken apart once. */
  private Optional<XmlTree> template(String path) throws IOException {
    if (!kept.containsKey(path)) {
      Optional<XmlTree> template = files.tree(path);
      nodesKept += template.map(XmlTree::nodes).orElse(0);
      XmlTree.insist(nodesKept <= XmlTree.MOST_NODES);
      kept.put(path, template);
    }
    return kept.get(path);
  }

  private Optional<String> area(Element content) {
    return Elements.text(content, "Area", "PhysicalBox")
        .or(() -> Elements.text(document, "CommonData", "PageArea", "PhysicalBox"));
  }

  private static float[] box(String area) throws IOException {
    float[] box = Numbers.of(area);
    if (box.length != 4) {
      throw new IOException("no size of a page");
    }
    return box;
  }
}
