/**
 * Texts that lost their line ends and cell separators: headings are set free, and cells that run
 * together are parted only as far as the form's own equations prove it.
 */
package org.qibei.extraction.joined;
