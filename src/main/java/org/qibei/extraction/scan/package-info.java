/**
 * Pictures of pages: scans and photographs, read through a program of its own that recognises text.
 */
package org.qibei.extraction.scan;
