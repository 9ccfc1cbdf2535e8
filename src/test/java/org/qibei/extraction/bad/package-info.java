/** Files that harm a careless reader, made when they are needed. */
package org.qibei.extraction.bad;
