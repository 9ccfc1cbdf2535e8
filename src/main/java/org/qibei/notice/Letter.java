package org.qibei.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * A rectification notice as it will be read (整改通知): every word of it, and nothing of how it looks.
 *
 * @param mark what stands in red at its head (发文机关标志)
 * @param issuer the organ that signs it (发文机关署名)
 * @param number document number (发文字号)
 * @param title title; a zero-width space (U+200B) marks where it may be broken by sense
 * @param addressee addressee with its colon (主送机关)
 * @param passages the text in order, from the opening to the contact
 * @param items what is to be mended, printed as the first annex; none means no such annex
 * @param zeros what was thought of tables that hold nothing but zero, printed as an annex of their
 *     own; none means no such annex
 * @param annexes names of the annexes (附件), the list of items first
 * @param signedOn date of the document (成文日期)
 * @param copies who gets a copy (抄送)
 * @param printedBy printing organ (印发机关)
 * @param printedOn date of printing (印发日期)
 * @param language language tag; the words round the text are taken from it
 */
public record Letter(
    String mark,
    String issuer,
    String number,
    String title,
    String addressee,
    List<Passage> passages,
    List<Item> items,
    List<Zero> zeros,
    List<String> annexes,
    LocalDate signedOn,
    List<String> copies,
    String printedBy,
    LocalDate printedOn,
    String language) {

  /** The letter keeps its own lists. */
  public Letter {
    passages = List.copyOf(passages);
    items = List.copyOf(items);
    zeros = List.copyOf(zeros);
    annexes = List.copyOf(annexes);
    copies = List.copyOf(copies);
  }

  /**
   * A heading on its own line (lead only), a paragraph (text only), or a paragraph that begins with
   * a lead in another face (both).
   */
  public record Passage(String lead, String text) {

    /** A first-level heading. */
    public static Passage heading(String heading) {
      return new Passage(heading, "");
    }

    /** A plain paragraph. */
    public static Passage paragraph(String text) {
      return new Passage("", text);
    }

    boolean isHeading() {
      return text.isEmpty();
    }
  }

  /**
   * One thing to be mended.
   *
   * @param section heading of the section it stands in; items of one section stand together
   * @param check name of the check that found it
   * @param place where, in words
   * @param declared what the report says
   * @param expected what it should say
   * @param basis by which clause
   * @param demand what to do
   */
  public record Item(
      String section,
      String check,
      String place,
      String declared,
      String expected,
      String basis,
      String demand) {}

  /**
   * A table that holds nothing but zero.
   *
   * @param table heading of its section
   * @param verdict how well the zero is borne out, in a word or two
   * @param evidence what speaks for it or against it
   * @param demand what to do, or that nothing is asked for
   */
  public record Zero(String table, String verdict, String evidence, String demand) {}
}
