package org.qibei.extraction.recognition;

import org.qibei.form.Section;

/**
 * A line that reads as the heading of a section: its passage, how many passages it takes, its words
 * as written, and what follows on the same line.
 */
record Heading(int passage, int passages, Section section, String text, String rest, double fit) {}
