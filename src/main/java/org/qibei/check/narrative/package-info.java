/**
 * What a report says in figures outside its tables: quantities with metric, year and scope,
 * comparisons with last year, and totals that are divided into parts.
 */
package org.qibei.check.narrative;
