/**
 * Pages on which letters and lines have places: tables are found by their rules, lines of text by
 * their letters, whatever format the page came from.
 */
package org.qibei.extraction.page;
