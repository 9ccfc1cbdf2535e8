package org.qibei.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * The facts from which a rectification notice is written.
 *
 * @param issuer the organ that signs
 * @param number document number, complete or still without its serial
 * @param addressee to whom it is sent: the agency, or the office that passes it on
 * @param agency full name of the agency that reported
 * @param copies who gets a copy
 * @param report what was checked
 * @param items what is to be mended, in the order of the report
 * @param zeros verdicts on tables that hold nothing but zero
 * @param deadline until when
 * @param contact whom to ask
 * @param signedOn date of the document
 * @param printedBy printing organ
 * @param printedOn date of printing
 */
public record LetterFacts(
    String issuer,
    String number,
    String addressee,
    String agency,
    List<String> copies,
    Report report,
    List<Letter.Item> items,
    List<Zero> zeros,
    Deadline deadline,
    Contact contact,
    LocalDate signedOn,
    String printedBy,
    LocalDate printedOn) {

  /**
   * The report that was checked.
   *
   * @param form id of the form's edition, such as form2021
   * @param score points out of 100 as printed
   * @param band name of the band as printed
   */
  public record Report(
      String title,
      int fiscalYear,
      String form,
      LocalDate submittedOn,
      LocalDate checkedFrom,
      LocalDate checkedTo,
      String score,
      String band) {}

  /**
   * A table of nothing but zero.
   *
   * @param kind id of the verdict, such as stated
   * @param numbers of the items that say otherwise
   */
  public record Zero(
      String table, String kind, String verdict, String evidence, List<Integer> numbers) {}

  /** The last day, and the number of weekdays it was counted from if it was counted. */
  public record Deadline(LocalDate day, OptionalInt weekdays) {}

  /** A person and a telephone number. */
  public record Contact(String name, String phone) {}
}
