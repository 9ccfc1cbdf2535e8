/** Documents of the national format OFD (GB/T 33190-2016). */
package org.qibei.extraction.ofd;
