package org.qibei.check.rule.table;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.report.Place;

/** Table 1 of an edition that does not govern the year (TAB-08). */
public final class WrongForm implements Rule {

  private static final String TABLE = "t1";

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    if (dossier.fiscalYear().isEmpty()) {
      return Optional.of(Input.FISCAL_YEAR);
    }
    Form form = dossier.report().form();
    return Contents.of(dossier).has(form.table(TABLE))
        ? Optional.empty()
        : Optional.of(Input.TABLE);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    Form due = Forms.governing(dossier.fiscalYear().getAsInt());
    Form used = dossier.report().form();
    return used.id().equals(due.id())
        ? Stream.empty()
        : Stream.of(Flaw.at(Place.table(TABLE)).declared(used.id()).expected(due.id()));
  }

  /** Whether the wrong edition is already told, so that its other marks are not told again. */
  static boolean isUsed(Dossier dossier) {
    WrongForm rule = new WrongForm();
    return rule.lacking(dossier).isEmpty() && rule.examine(dossier).findAny().isPresent();
  }
}
