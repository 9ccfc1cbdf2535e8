package org.qibei.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.qibei.check.Wording;
import org.qibei.check.ZeroVerdict;
import org.qibei.check.ZeroWords;

/** What is thought of tables that hold nothing but zero, in the reader's language. */
@Named("zeros")
@RequestScoped
public class Zeros {
  @Inject Texts texts;

  public List<ZeroWords> worded(List<ZeroVerdict> verdicts) {
    Wording wording = Wording.in(texts.messages().locale());
    return verdicts.stream().map(wording::zero).toList();
  }
}
