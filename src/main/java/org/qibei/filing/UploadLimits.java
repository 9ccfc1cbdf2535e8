package org.qibei.filing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qibei.extraction.Limits;
import org.qibei.platform.Refusal;

/**
 * What may be uploaded as a report: kinds of document, size, pages; said before, and refused in
 * words.
 */
public record UploadLimits(int megabytes, long bytes, int pages) {
  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("pdf", "application/pdf"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          Map.entry("doc", "application/msword"),
          Map.entry("html", "text/html"),
          Map.entry("htm", "text/html"),
          Map.entry("mht", "multipart/related"),
          Map.entry("mhtml", "multipart/related"),
          Map.entry("ofd", "application/ofd"),
          Map.entry("txt", "text/plain"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("tif", "image/tiff"),
          Map.entry("tiff", "image/tiff"));
  private static final int BESIDE_THE_DOCUMENT = 1 << 20;
  private static final int LONGEST_NAME = 200;

  /** How long a post may be that brings a document: a little goes with it. */
  public long posted() {
    return bytes + BESIDE_THE_DOCUMENT;
  }

  static UploadLimits of(Limits limits) {
    return new UploadLimits(limits.megabytes(), limits.bytes(), limits.pages());
  }

  /** The endings of file names that are accepted, in lower case and in order. */
  public static List<String> endings() {
    return MEDIA_TYPES.keySet().stream().sorted().toList();
  }

  void check(String fileName, byte[] content) {
    if (!MEDIA_TYPES.containsKey(ending(fileName))) {
      throw new Refusal("refusals.upload.type");
    }
    if (content.length == 0) {
      throw new Refusal("refusals.upload.empty");
    }
    if (content.length > bytes) {
      throw new Refusal("refusals.upload.too-large", megabytes);
    }
  }

  static String mediaType(String fileName) {
    return MEDIA_TYPES.get(ending(fileName));
  }

  /**
   * The name without folders and control characters, shortened at the front so that its ending
   * stays.
   */
  static String plainName(String fileName) {
    String name = fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
  }

  private static String ending(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
