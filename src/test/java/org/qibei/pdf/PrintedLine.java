package org.qibei.pdf;

/** A line found on a page: its text and where it stands, in points from the upper left corner. */
public record PrintedLine(
    int page, String text, float left, float right, float baseline, float size) {}
