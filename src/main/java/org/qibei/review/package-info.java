/** The reviewer's desk: which report is next, what stands in it, and what is decided of it. */
package org.qibei.review;
