package org.qibei.filing;

import java.util.List;
import java.util.Optional;
import org.qibei.extraction.Provenance;

/** A provenance as one short text, as it lies in a draft's row. */
final class ProvenanceText {
  private static final int PARTS = 9;
  private static final int RAW_LENGTH = 200;

  private ProvenanceText() {}

  static String write(Provenance from) {
    String raw =
        from.raw().length() > RAW_LENGTH ? from.raw().substring(0, RAW_LENGTH) : from.raw();
    return String.join(
        "|",
        List.of(
            "" + from.page(),
            "" + from.x(),
            "" + from.y(),
            "" + from.width(),
            "" + from.height(),
            "" + from.table(),
            "" + from.row(),
            "" + from.column(),
            "" + from.line(),
            raw));
  }

  static Optional<Provenance> read(String text) {
    if (text == null) {
      return Optional.empty();
    }
    String[] part = text.split("\\|", PARTS + 1);
    return Optional.of(
        new Provenance(
            Integer.parseInt(part[0]),
            Float.parseFloat(part[1]),
            Float.parseFloat(part[2]),
            Float.parseFloat(part[3]),
            Float.parseFloat(part[4]),
            Integer.parseInt(part[5]),
            Integer.parseInt(part[6]),
            Integer.parseInt(part[7]),
            Integer.parseInt(part[8]),
            part[PARTS]));
  }
}
