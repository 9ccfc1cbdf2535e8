/**
 * How complete the reports of a year are, by agency and by region, and the sheets that carry it out
 * of the house.
 */
package org.qibei.scorecard;
