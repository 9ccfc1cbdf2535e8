package org.qibei.check.narrative;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.Set;
import org.qibei.form.Section;
import org.qibei.report.Place;

/**
 * A quantity that the text states: what is counted, how many, of which year and whose; {@code
 * words} quotes the clause, {@code lead} is the sentence up to the number.
 */
public record Quantity(
    Metric metric,
    BigDecimal number,
    String unit,
    OptionalInt year,
    Scope scope,
    Set<Trait> traits,
    Sentence sentence,
    String lead,
    String words) {

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether it is an exact statement about this year, and no plan, sum of years or rounding. */
  public boolean isStatedFor(int fiscalYear) {
    return (year.isEmpty() || year.getAsInt() == fiscalYear)
        && !is(Trait.APPROXIMATE)
        && !is(Trait.CUMULATIVE)
        && !is(Trait.EARLIER)
        && !is(Trait.PLANNED);
  }

  /** The number without idle zeros. */
  public String plainNumber() {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** For disputes: whether the sentence ties them to the disclosure of information. */
  public boolean concernsDisclosure() {
    return DisputeWords.isOnDisclosure(sentence.words());
  }

  /** For disputes: whether at least the paragraph or section does. */
  public boolean mayConcernDisclosure() {
    return concernsDisclosure()
        || DisputeWords.isOnDisclosure(sentence.context())
        || sentence.place().equals(Place.of(Section.REVIEW_LITIGATION));
  }

  /** For disputes: whether the sentence speaks of other cases or of other work on cases too. */
  public boolean mentionsOtherCases() {
    return DisputeWords.isMixed(sentence.words());
  }

  /** For normative documents: whether they may be a government's, not the agency's own. */
  public boolean mayBeOfGovernment() {
    return DocumentWords.areOfGovernment(this);
  }
}
