package org.qibei.extraction.recognition;

/**
 * One way to read the pieces before a candidate's numbers as its label: how well that fits each
 * row, and how far to trust it.
 */
record Spelling(double[] fits, double trust) {}
