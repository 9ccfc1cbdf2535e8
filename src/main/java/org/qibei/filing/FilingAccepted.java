package org.qibei.filing;

import java.util.Optional;

/** Event: a reviewer has accepted the report, perhaps with a remark. */
public record FilingAccepted(
    long filing, long agency, int fiscalYear, long by, Optional<String> remark) {}
