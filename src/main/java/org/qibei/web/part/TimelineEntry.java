package org.qibei.web.part;

/**
 * One thing that happened: what, when (already printed), by whom, why, and the document that it
 * made; {@code tone} is empty, error (returned) or ok (accepted); texts may be empty.
 */
public record TimelineEntry(
    String act,
    String time,
    String person,
    String reason,
    String document,
    String href,
    String tone) {}
