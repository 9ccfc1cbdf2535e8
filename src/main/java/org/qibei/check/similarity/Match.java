package org.qibei.check.similarity;

/** A text of a collection, by its number in it, and how alike another text is to it. */
public record Match(int number, double likeness) {}
