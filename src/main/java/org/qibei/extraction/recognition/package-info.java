/**
 * The one recogniser: blocks of any document become the report that stands in them, driven by the
 * words and tables of the form.
 */
package org.qibei.extraction.recognition;
