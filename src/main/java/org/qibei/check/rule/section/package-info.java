/** Rules on the six sections (SEC). */
package org.qibei.check.rule.section;
