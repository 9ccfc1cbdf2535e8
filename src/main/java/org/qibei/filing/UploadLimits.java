package org.qibei.filing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qibei.platform.Refusal;

/**
 * What may be uploaded as a report: kinds of document and size; said before, and refused in words.
 */
public final class UploadLimits {
  public static final int MEGABYTES = 20;
  public static final long BYTES = MEGABYTES * 1024L * 1024L;

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "pdf", "application/pdf",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "doc", "application/msword",
          "html", "text/html",
          "htm", "text/html",
          "mht", "multipart/related",
          "mhtml", "multipart/related",
          "ofd", "application/ofd",
          "txt", "text/plain");
  private static final int LONGEST_NAME = 200;

  private UploadLimits() {}

  /** The endings of file names that are accepted, in lower case and in order. */
  public static List<String> endings() {
    return MEDIA_TYPES.keySet().stream().sorted().toList();
  }

  static void check(String fileName, byte[] bytes) {
    if (!MEDIA_TYPES.containsKey(ending(fileName))) {
      throw new Refusal("refusals.upload.type");
    }
    if (bytes.length == 0) {
      throw new Refusal("refusals.upload.empty");
    }
    if (bytes.length > BYTES) {
      throw new Refusal("refusals.upload.too-large", MEGABYTES);
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
