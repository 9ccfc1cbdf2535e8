package org.qibei.extraction.made;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.qibei.extraction.Format;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.report.AnnualReport;

/** A random report with all that happened to it; the same seed makes the same specimen. */
public record Specimen(
    long seed, Manner manner, int oneBlankIn, List<Twist> twists, PrintedReport report) {
  private static final int[] BLANKS = {0, 0, 25, 12, 6};
  private static final int MOST_TWISTS = 2;
  private static final int LARGEST = 400;

  public static Specimen of(Format format, long seed) {
    Random random = new Random(seed);
    List<Manner> manners =
        Arrays.stream(Manner.values()).filter(manner -> manner.format() == format).toList();
    Manner manner = manners.get((int) (seed % manners.size()));
    Form form = Forms.all().get(random.nextInt(Forms.all().size()));
    int oneBlankIn = BLANKS[random.nextInt(BLANKS.length)];
    AnnualReport report =
        random.nextInt(3) == 0
            ? BalancedReport.of(form, seed, LARGEST)
            : RandomReport.of(form, seed, oneBlankIn);
    PrintedReport printed = PrintedReport.of(report);
    List<Twist> twists = new ArrayList<>(manner.twists());
    Collections.shuffle(twists, random);
    List<Twist> chosen = new ArrayList<>(twists.subList(0, random.nextInt(MOST_TWISTS + 1)));
    Collections.sort(chosen);
    for (Twist twist : chosen) {
      printed = twist.of(printed, random);
    }
    return new Specimen(seed, manner, oneBlankIn, chosen, printed);
  }

  public byte[] file() throws IOException {
    return manner.write(report);
  }

  @Override
  public String toString() {
    return "seed " + seed + " " + manner + " 1/" + oneBlankIn + " " + twists;
  }
}
