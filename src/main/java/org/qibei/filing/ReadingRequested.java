package org.qibei.filing;

/** Event: a document waits to be read; heard once the upload is kept. */
record ReadingRequested(long job) {}
