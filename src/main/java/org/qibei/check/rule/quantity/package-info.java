/** Rules on figures in the text: against the tables and against each other (TXT). */
package org.qibei.check.rule.quantity;
