/** Plain text in the encodings that occur, as lines. */
package org.qibei.extraction.text;
