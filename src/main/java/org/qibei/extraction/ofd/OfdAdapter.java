package org.qibei.extraction.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.extraction.Block;
import org.qibei.extraction.Budget;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.page.PageBlocks;
import org.qibei.extraction.page.PageLayout;
import org.w3c.dom.Element;

/** An OFD document (GB/T 33190-2016) as blocks. */
public final class OfdAdapter {
  private static final String A4 = "0 0 210 297";

  private final OfdPackage files;
  private final Budget budget;
  private final String folder;
  private final Element document;
  private final Map<String, String> templates = new HashMap<>();

  private OfdAdapter(OfdPackage files, Budget budget, String root, Element document) {
    this.files = files;
    this.budget = budget;
    this.folder = OfdPath.folder(root);
    this.document = document;
    Elements.first(document, "CommonData").stream()
        .flatMap(data -> Elements.named(data, "TemplatePage"))
        .forEach(page -> templates.put(page.getAttribute("ID"), page.getAttribute("BaseLoc")));
  }

  public static List<Block> blocks(byte[] bytes, Budget budget) {
    try {
      OfdPackage files = OfdPackage.open(bytes, budget);
      if (files.has("Encryptions.xml")) {
        throw new UnreadableDocument(UnreadableDocument.Reason.ENCRYPTED);
      }
      String root =
          files.root("OFD.xml").flatMap(ofd -> Elements.text(ofd, "DocBody", "DocRoot")).orElse("");
      String path = OfdPath.of("", root);
      Element document = files.root(path).orElseThrow(() -> new IOException("no document"));
      return PageBlocks.of(new OfdAdapter(files, budget, path, document).pages());
    } catch (UnreadableDocument e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocument(UnreadableDocument.Reason.DAMAGED, e);
    }
  }

  private List<PageLayout> pages() throws IOException {
    List<Element> all =
        Elements.first(document, "Pages").stream()
            .flatMap(pages -> Elements.named(pages, "Page"))
            .toList();
    budget.pages(all.size());
    List<PageLayout> pages = new ArrayList<>();
    for (Element page : all) {
      budget.page(pages.size() + 1, all.size());
      String path = OfdPath.of(folder, page.getAttribute("BaseLoc"));
      Element content = files.root(path).orElseThrow(() -> new IOException("no page " + path));
      pages.add(page(content, pages.size() + 1));
    }
    return pages;
  }

  private PageLayout page(Element content, int number) throws IOException {
    String box =
        Elements.text(content, "Area", "PhysicalBox")
            .or(() -> Elements.text(document, "CommonData", "PageArea", "PhysicalBox"))
            .orElse(A4);
    OfdPage page = new OfdPage(Numbers.of(box), budget);
    for (Element template : Elements.named(content, "Template").toList()) {
      Optional<String> location =
          Optional.ofNullable(templates.get(template.getAttribute("TemplateID")));
      if (location.isPresent()) {
        files.root(OfdPath.of(folder, location.get())).ifPresent(page::draw);
      }
    }
    page.draw(content);
    return page.layout(number);
  }
}
