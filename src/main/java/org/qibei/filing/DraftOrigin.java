package org.qibei.filing;

/** How a draft began: from an uploaded document or from the empty form. */
public enum DraftOrigin {
  UPLOAD,
  EMPTY_FORM
}
