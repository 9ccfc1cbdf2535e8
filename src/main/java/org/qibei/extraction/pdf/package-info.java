/** PDF documents: letters and rules of a page, tables from the rules, lines from the letters. */
package org.qibei.extraction.pdf;
