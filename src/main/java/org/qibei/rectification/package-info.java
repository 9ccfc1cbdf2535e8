/** What becomes of a notice's items: mended by a later submission, waived, or still open. */
package org.qibei.rectification;
