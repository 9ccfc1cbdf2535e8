package org.qibei.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The letter can be archived (PDF/A-2a) and read aloud (PDF/UA-1). */
class LetterComplianceTest {

  @Test
  void a_letter_of_several_pages_and_its_draft_keep_to_both_standards() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (byte[] pdf :
        List.of(
            new LetterPdf().set(SampleLetters.letter(40)),
            new LetterPdf().preview(SampleLetters.letter(0)))) {
      for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
        assertThat(offences(pdf, flavour)).as(flavour.getId()).isEmpty();
      }
    }
  }

  private static List<String> offences(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
      return Foundries.defaultInstance()
          .createValidator(flavour, false)
          .validate(parser)
          .getTestAssertions()
          .stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}
