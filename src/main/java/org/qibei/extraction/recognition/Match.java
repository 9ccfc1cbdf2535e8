package org.qibei.extraction.recognition;

/** A target that was found in a candidate, and how well its label fits. */
record Match(Target target, Candidate candidate, double fit, boolean byPosition) {}
