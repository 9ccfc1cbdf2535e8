/** The reviewer's pages: the queue, one report, the notice in the making, the notices sent. */
package org.qibei.web.reviewer;
