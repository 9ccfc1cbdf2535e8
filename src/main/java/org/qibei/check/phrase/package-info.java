/**
 * What rules look for in running text: regular expressions that are tried only where they can
 * begin, which makes an inspection many times faster. Every pattern that a rule holds against whole
 * paragraphs is a {@code Phrase}; how it begins is read from the expression itself, so that nothing
 * has to be declared and nothing can be forgotten.
 */
package org.qibei.check.phrase;
