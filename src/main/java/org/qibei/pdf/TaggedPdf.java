package org.qibei.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A PDF file in the making that can be read aloud (PDF/UA-1) and archived (PDF/A-2a). */
public final class TaggedPdf implements Closeable {
  private static final String SRGB = "sRGB IEC61966-2.1";
  private static final String PRODUCER = "Qibei";

  private final PDDocument document = new PDDocument();
  private final Map<Face, TrueTypeFont> typefaces;
  private final Map<Face, PDFont> embedded = new EnumMap<>(Face.class);
  private final List<Sheet> sheets = new ArrayList<>();
  private final Structure structure;
  private final Metrics metrics;

  TaggedPdf(Particulars particulars, Map<Face, TrueTypeFont> typefaces) throws IOException {
    this.typefaces = typefaces;
    this.metrics = new Metrics(typefaces);
    this.structure = new Structure(document);
    describe(particulars);
    prepare(particulars.language());
  }

  /** Measures text in the typefaces of this file. */
  public Metrics metrics() {
    return metrics;
  }

  /** The root of what is read aloud. */
  public Tag root() {
    return structure.root();
  }

  /** A new page at the end. */
  public Sheet addSheet() throws IOException {
    Sheet sheet = new Sheet(this, document, structure, sheets.size());
    sheets.add(sheet);
    return sheet;
  }

  PDFont font(Face face) throws IOException {
    PDFont font = embedded.get(face);
    if (font == null) {
      font = PDType0Font.load(document, typefaces.get(face), true);
      embedded.put(face, font);
    }
    return font;
  }

  byte[] bytes() throws IOException {
    for (Sheet sheet : sheets) {
      sheet.close();
    }
    structure.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private void describe(Particulars particulars) throws IOException {
    GregorianCalendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    made.setTimeInMillis(particulars.made().getEpochSecond() * 1000);
    var information = document.getDocumentInformation();
    information.setTitle(particulars.title());
    information.setAuthor(particulars.author());
    information.setProducer(PRODUCER);
    information.setCreationDate(made);
    information.setModificationDate(made);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(XmpPacket.of(particulars, PRODUCER));
    document.getDocumentCatalog().setMetadata(metadata);
    document.setDocumentId(particulars.seed());
  }

  private void prepare(String language) throws IOException {
    document.setVersion(1.7f);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(language);
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo(SRGB);
    intent.setOutputCondition(SRGB);
    intent.setOutputConditionIdentifier(SRGB);
    intent.setRegistryName("http://www.color.org");
    catalog.addOutputIntent(intent);
  }
}
