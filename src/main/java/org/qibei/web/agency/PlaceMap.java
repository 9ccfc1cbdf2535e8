package org.qibei.web.agency;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qibei.filing.DocumentPlace;
import org.qibei.filing.Draft;
import org.qibei.filing.DraftFigure;
import org.qibei.filing.DraftSection;
import org.qibei.publication.PagePictures;

/**
 * Where each figure and text of a draft stands in its original, for the script that joins the two:
 * a page with a box in fractions of its sides, or the mark of a line or cell.
 */
final class PlaceMap {
  private static final JsonFactory JSON = new JsonFactory();
  private static final double FINE = 100_000;

  private final List<PagePictures.Size> pages;

  PlaceMap(List<PagePictures.Size> pages) {
    this.pages = pages;
  }

  String of(Draft draft) {
    Map<String, DocumentPlace> sources = new TreeMap<>();
    for (DraftSection text : draft.sections().values()) {
      text.source().ifPresent(source -> sources.put(text.id(), source));
    }
    for (DraftFigure figure : draft.figures().values()) {
      figure.source().ifPresent(source -> sources.put(figure.place(), source));
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<String, DocumentPlace> entry : sources.entrySet()) {
        write(json, entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void write(JsonGenerator json, String place, DocumentPlace source) throws IOException {
    if (pages.isEmpty()) {
      String mark = source.mark();
      if (!mark.isEmpty()) {
        json.writeStringField(place, mark);
      }
    } else if (source.hasBox() && source.page() >= 1 && source.page() <= pages.size()) {
      PagePictures.Size page = pages.get(source.page() - 1);
      json.writeArrayFieldStart(place);
      json.writeNumber(source.page());
      for (double share : shares(source, page)) {
        json.writeNumber(Math.round(share * FINE) / FINE);
      }
      json.writeEndArray();
    }
  }

  private static double[] shares(DocumentPlace source, PagePictures.Size page) {
    return new double[] {
      source.x() / page.width(),
      source.y() / page.height(),
      source.width() / page.width(),
      source.height() / page.height()
    };
  }
}
