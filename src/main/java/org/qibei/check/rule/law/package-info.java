/** Rules on the legal basis that a report quotes (LEG). */
package org.qibei.check.rule.law;
