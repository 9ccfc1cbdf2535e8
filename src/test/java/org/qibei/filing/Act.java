package org.qibei.filing;

/** What somebody can do with a filing as a whole. */
enum Act {
  SEND_FOR_SIGN_OFF,
  SEND_BACK,
  SUBMIT,
  WITHDRAW,
  CLAIM,
  TAKE_OVER,
  RELEASE,
  PROPOSE,
  REJECT_PROPOSAL,
  ACCEPT,
  RETURN,
  EXEMPT
}
