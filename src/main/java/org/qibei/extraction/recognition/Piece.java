package org.qibei.extraction.recognition;

/** A word or phrase that may be part of a label: its letters and digits, and the strip it is in. */
record Piece(String key, int strip) {}
