/**
 * The rule book and what it finds in a report: flaws, their words and what they cost. Rules are
 * plain classes under {@code rule}; the book gives them ids and grades, a policy may override
 * those, the bundle has the words.
 */
package org.qibei.check;
