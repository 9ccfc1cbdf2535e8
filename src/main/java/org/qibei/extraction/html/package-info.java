/** Web pages: the article among navigation and footers, its paragraphs and tables. */
package org.qibei.extraction.html;
