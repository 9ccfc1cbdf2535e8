/**
 * The documents that come out of a filing: pictures of the original's pages, receipts, the report
 * in print.
 */
package org.qibei.publication;
