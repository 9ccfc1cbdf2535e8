package org.qibei.pdf;

/**
 * A column of a table.
 *
 * @param least fewest characters that it must be able to hold in a line
 * @param centred whether its texts stand in the middle
 */
public record TableColumn(String head, int least, boolean centred) {}
