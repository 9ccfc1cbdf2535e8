/** One agency's duty for one year: its draft, its submissions and its status. */
package org.qibei.filing;
