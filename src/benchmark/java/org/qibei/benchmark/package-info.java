/** How long reading a report takes, beside what the libraries alone take for the same file. */
package org.qibei.benchmark;
