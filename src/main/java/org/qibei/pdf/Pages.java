package org.qibei.pdf;

import java.io.IOException;

/** Where a table finds the next page when one is full. */
@FunctionalInterface
public interface Pages {
  Sheet next() throws IOException;
}
