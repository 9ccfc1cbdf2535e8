package org.qibei.extraction.fuzz;

import java.io.IOException;

/** What the fuzzer calls; the system property {@code qibei.fuzz} names the target. */
public final class FuzzedTarget {
  private static final Target TARGET = Target.valueOf(System.getProperty("qibei.fuzz"));

  private FuzzedTarget() {}

  /** The classes are loaded and instrumented before the clock runs. */
  public static void fuzzerInitialize() throws IOException {
    TARGET.warmUp();
  }

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    TARGET.probe(input);
  }
}
