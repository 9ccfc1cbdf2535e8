package org.qibei.web.agency;

/**
 * One thing to mend, in a line: its tone, what is wrong, where, what mending it brings if anything,
 * and the way there; and whether the agency has said why it is so.
 */
public record TodoLine(
    String tone, String what, String place, String gain, String href, boolean explained) {}
