/** The roster: agencies, the regions they stand in, and the names they have borne. */
package org.qibei.agency;
