package org.qibei.pdf;

/** A stretch of text in one face. */
public record Span(String text, Face face) {}
