/** Word documents of the old binary kind. */
package org.qibei.extraction.olddoc;
