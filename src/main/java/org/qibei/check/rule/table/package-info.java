/** Rules on the structure of the tables and the class of their cells (TAB). */
package org.qibei.check.rule.table;
