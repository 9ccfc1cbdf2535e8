/**
 * What an agency sees: its duties, the draft it writes or corrects, the sign-off, and proofs of
 * what it handed in.
 */
package org.qibei.web.agency;
