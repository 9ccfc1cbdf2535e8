/**
 * Reads a document (PDF, Word, text) into blocks and the blocks into an annual report, with a doubt
 * wherever the reader is not sure and the place in the document for every cell.
 */
package org.qibei.extraction;
