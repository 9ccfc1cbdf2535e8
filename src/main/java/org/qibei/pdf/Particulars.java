package org.qibei.pdf;

import java.time.Instant;

/**
 * What a PDF file says of itself; the same particulars and the same work give the same bytes.
 *
 * @param language language tag such as zh-CN
 * @param made the instant written into the file, given by the caller and never the clock's
 * @param seed the content's own number, from which the file's identifier is made
 */
public record Particulars(String title, String author, String language, Instant made, long seed) {}
