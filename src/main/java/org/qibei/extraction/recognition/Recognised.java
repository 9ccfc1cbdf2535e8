package org.qibei.extraction.recognition;

import java.util.List;
import java.util.Map;
import org.qibei.extraction.Doubt;
import org.qibei.extraction.Provenance;
import org.qibei.report.AnnualReport;

/** What the recogniser makes of a document's blocks. */
public record Recognised(
    AnnualReport report, List<Doubt> doubts, Map<String, Provenance> provenance, double quality) {}
