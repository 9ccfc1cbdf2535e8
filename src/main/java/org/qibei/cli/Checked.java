package org.qibei.cli;

import org.qibei.check.Dossier;
import org.qibei.check.Inspection;
import org.qibei.extraction.Reading;

/** One file, what was read in it, and what the rules said. */
record Checked(String file, Reading reading, Dossier dossier, Inspection inspection) {}
