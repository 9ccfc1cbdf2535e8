/** Whether two reports say the same in the same words: own last year, or another agency's. */
package org.qibei.check.similarity;
