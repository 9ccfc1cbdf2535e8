/**
 * The roster: agencies, the regions they stand in, and the names they have borne, mergers and
 * splits.
 */
package org.qibei.agency;
