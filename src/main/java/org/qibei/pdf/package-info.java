/**
 * Sets type on a page: typefaces, lines, tables and tagged, archivable PDF files, and turns PDF
 * pages into pictures. Knows nothing of notices or reports.
 */
package org.qibei.pdf;
