package org.qibei.check.similarity;

/** Two texts of a collection, by their numbers in it, and how alike they are. */
public record Pair(int one, int other, double likeness) {}
