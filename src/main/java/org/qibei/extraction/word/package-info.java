/** Word documents: body text, automatic numbers and tables with their spans. */
package org.qibei.extraction.word;
