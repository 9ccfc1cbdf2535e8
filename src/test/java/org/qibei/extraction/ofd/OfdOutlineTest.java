package org.qibei.extraction.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.qibei.extraction.page.PathRules;
import org.qibei.extraction.page.Rule;
import org.w3c.dom.Element;

/** A path is drawn unless it says that it is not, whether or not it is filled besides. */
class OfdOutlineTest {
  private static final String BOX = "M 0 0 L 100 0 L 100 40 L 0 40 C";

  @Test
  void theFrameOfAShadedCellIsRules() throws ParserConfigurationException {
    assertThat(rules(BOX, "true", "")).hasSize(4);
  }

  @Test
  void aShadeWithoutFrameIsNone() throws ParserConfigurationException {
    assertThat(rules(BOX, "true", "false")).isEmpty();
  }

  @Test
  void aShadeAsThinAsALineIsOne() throws ParserConfigurationException {
    assertThat(rules("M 0 0 L 100 0 L 100 0.5 L 0 0.5 C", "true", "false")).hasSize(1);
  }

  @Test
  void whatIsNeitherDrawnNorFilledIsNotSeen() throws ParserConfigurationException {
    assertThat(rules(BOX, "", "false")).isEmpty();
  }

  private static List<Rule> rules(String data, String fill, String stroke)
      throws ParserConfigurationException {
    var document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    Element object = document.createElementNS("http://www.ofdspec.org/2016", "PathObject");
    object.setAttribute("Fill", fill);
    object.setAttribute("Stroke", stroke);
    Element path = document.createElementNS("http://www.ofdspec.org/2016", "AbbreviatedData");
    path.setTextContent(data);
    object.appendChild(path);
    PathRules rules = new PathRules();
    OfdOutline.draw(object, new AffineTransform(), rules);
    return rules.rules();
  }
}
