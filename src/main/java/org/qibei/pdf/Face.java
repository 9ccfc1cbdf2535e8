package org.qibei.pdf;

/** A typeface of an official document, named by its Chinese class. */
public enum Face {
  /** Running text (仿宋). */
  FANGSONG("FandolFang-Regular"),
  /** Mark of the issuer and titles (小标宋). */
  BIAOSONG("NotoSerifSC-Bold"),
  /** First-level headings (黑体). */
  HEITI("NotoSansSC-Medium"),
  /** Second-level headings (楷体). */
  KAITI("NoticeKai-Regular"),
  /** Page numbers (宋体); stands in for every character that another face lacks. */
  SONGTI("NotoSerifSC-Regular");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  String resource() {
    return "fonts/" + file + ".ttf";
  }
}
