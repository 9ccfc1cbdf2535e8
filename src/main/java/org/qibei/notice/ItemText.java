package org.qibei.notice;

import java.util.List;
import org.qibei.check.Severity;

/**
 * What an item of a notice says.
 *
 * @param rule id of the rule
 * @param severity how grave it is
 * @param places ids of the places it is about
 * @param section heading of the section it stands in
 * @param check what the rule looks for, in words
 * @param heading the fault in a few words, as lists show it
 * @param place where, in words
 * @param declared what was found there
 * @param expected what should stand there; blank where there is nothing to say
 * @param basis by which clause
 * @param demand what to do
 */
public record ItemText(
    String rule,
    Severity severity,
    List<String> places,
    String section,
    String check,
    String heading,
    String place,
    String declared,
    String expected,
    String basis,
    String demand) {

  public ItemText {
    places = List.copyOf(places);
  }
}
