package org.qibei.extraction.bad;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qibei.extraction.Limits;
import org.qibei.extraction.ReportReader;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.made.HtmlReport;
import org.qibei.extraction.made.OfdReport;
import org.qibei.extraction.made.Parts;
import org.qibei.extraction.made.RandomReport;
import org.qibei.form.Forms;

/** Whatever a document refers to, nobody is asked for it. */
class NothingIsFetchedTest {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String address;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** Whether the document is refused does not matter here. */
  private void read(byte[] bytes) {
    try {
      new ReportReader().read(bytes, "report", Limits.standard());
    } catch (UnreadableDocument refused) {
      assertThat(refused.reason()).isEqualTo(UnreadableDocument.Reason.DAMAGED);
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void theServerHearsWhoeverAsks() throws IOException {
    HttpURLConnection call =
        (HttpURLConnection) URI.create(address + "picture.png").toURL().openConnection();
    assertThat(call.getResponseCode()).isEqualTo(204);
    assertThat(asked).containsExactly("/picture.png");
  }

  @Test
  void aWordDocumentWithItsPictureElsewhere() throws IOException {
    read(
        related("image", "picture.png")
            .change(
                "word/document.xml",
                xml ->
                    xml.replace(
                        "</w:body>",
                        Xml.drawing("rId901").replace("r:embed", "r:link") + "</w:body>"))
            .bytes());
  }

  @Test
  void aWordDocumentWithAChunkOrDocumentElsewhere() throws IOException {
    read(related("aFChunk", "chunk.html").bytes());
    read(related("subDocument", "part.docx").bytes());
  }

  @Test
  void aWordDocumentWithItsTemplateElsewhere() throws IOException {
    read(
        Parts.of(BadFile.sound("docx"))
            .with("word/_rels/settings.xml.rels", relation("attachedTemplate", "macros.dotm"))
            .bytes());
  }

  @Test
  void aWordDocumentWithEntitiesElsewhere() throws IOException {
    for (String part :
        List.of("word/document.xml", "word/settings.xml", "[Content_Types].xml", "_rels/.rels")) {
      for (String doctype : doctypes()) {
        read(
            Parts.of(BadFile.sound("docx"))
                .change(part, xml -> Xml.withDoctype(xml, doctype))
                .bytes());
      }
    }
  }

  @Test
  void anOfdDocumentWithEntitiesElsewhere() throws IOException {
    byte[] whole = OfdReport.write(RandomReport.of(Forms.governing(2023), 1, 0));
    for (String part : List.of("OFD.xml", "Doc_0/Document.xml", "Doc_0/Pages/0.xml")) {
      for (String doctype : doctypes()) {
        read(Parts.of(whole).change(part, xml -> Xml.withDoctype(xml, doctype)).bytes());
      }
    }
  }

  @Test
  void aPageWithPicturesStylesScriptsAndFramesElsewhere() throws IOException {
    String page =
        new String(
            HtmlReport.write(RandomReport.of(Forms.governing(2023), 1, 0)), StandardCharsets.UTF_8);
    String more =
        "<base href='%1$s'><link rel=stylesheet href='%1$sa.css'><style>@import '%1$sb.css';</style><script src='%1$sc.js'></script>"
            + "<img src='%1$sd.png'><img src='e.png'><iframe src='%1$sf.html'></iframe><meta http-equiv=refresh content='0;url=%1$sg'>";
    read(
        page.replaceFirst("<body>", "<body>" + more.formatted(address))
            .getBytes(StandardCharsets.UTF_8));
    for (String doctype : doctypes()) {
      read(
          Xml.withDoctype("<html><body>&a;" + page + "</body></html>", doctype)
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aPdfWithPartsElsewhere() throws IOException {
    try (PDDocument document = Loader.loadPDF(BadFile.sound("pdf"))) {
      COSDictionary file = new COSDictionary();
      file.setItem(COSName.FS, COSName.getPDFName("URL"));
      file.setItem(COSName.F, new COSString(address + "part.pdf"));
      COSDictionary action = new COSDictionary();
      action.setItem(COSName.S, COSName.getPDFName("GoToR"));
      action.setItem(COSName.F, file);
      document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
      for (PDPage page : document.getPages()) {
        PDStream elsewhere = new PDStream(document);
        elsewhere.getCOSObject().setItem(COSName.F, file);
        List<PDStream> contents = new ArrayList<>(List.of(elsewhere));
        page.getContentStreams().forEachRemaining(contents::add);
        page.setContents(contents);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      read(out.toByteArray());
    }
  }

  private List<String> doctypes() {
    return List.of(
        Xml.entity(address + "entity.xml"),
        Xml.parameterEntity(address + "parameter.dtd"),
        "<!DOCTYPE d SYSTEM \"" + address + "document.dtd\">");
  }

  private Parts related(String kind, String target) throws IOException {
    return Parts.of(BadFile.sound("docx"))
        .with("word/_rels/document.xml.rels", relation(kind, target));
  }

  private String relation(String kind, String target) {
    return Xml.relation(Xml.NO_RELATIONS, "rId901", kind, address + target, "External");
  }
}
