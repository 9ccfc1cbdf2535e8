/** The offline checker: the same engine as the portal, on one machine, without a server. */
package org.qibei.cli;
