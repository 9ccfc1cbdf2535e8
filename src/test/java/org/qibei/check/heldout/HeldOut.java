package org.qibei.check.heldout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.AgencyFacts;
import org.qibei.check.Level;
import org.qibei.form.Form;
import org.qibei.form.Forms;

/** A report written by hand, with the findings that its writer wrote down before any rule ran. */
record HeldOut(String number, List<Map.Entry<String, String>> facts, List<String> text) {

  private static final Path FOLDER =
      Path.of(System.getProperty("qibei.heldout", "src/test/resources/heldout"));
  private static final String BORDER = "===";
  private static final int TRIAL_FORM_ENDS = 2020;

  static List<HeldOut> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<HeldOut> all = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        all.add(of(file));
      }
      return all;
    }
  }

  private static HeldOut of(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int border = lines.indexOf(BORDER);
    List<Map.Entry<String, String>> facts = new ArrayList<>();
    for (String line : lines.subList(0, border)) {
      String[] fact = line.split("=", 2);
      facts.add(Map.entry(fact[0], fact[1]));
    }
    String name = file.getFileName().toString();
    return new HeldOut(
        name.substring(0, name.indexOf('.')), facts, lines.subList(border + 1, lines.size()));
  }

  int year() {
    return Integer.parseInt(fact("year"));
  }

  /** The form of its year, unless it was written on the other one. */
  Form form() {
    boolean trial = has("form") ? fact("form").equals("2019") : year() <= TRIAL_FORM_ENDS;
    return Forms.of(trial ? "form2019" : "form2021");
  }

  AgencyFacts agency() {
    return AgencyFacts.named(fact("agency")).at(Level.of(fact("level")));
  }

  /** Rule, severity and place, as {@code TXT-01 error overview}. */
  List<String> expected() {
    return facts("expect");
  }

  boolean has(String name) {
    return facts.stream().anyMatch(each -> each.getKey().equals(name));
  }

  String fact(String name) {
    return facts(name).get(0);
  }

  List<String> facts(String name) {
    return facts.stream()
        .filter(each -> each.getKey().equals(name))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The whole document in the format whose turn it is: text, web page, Word. */
  byte[] document() {
    return switch (format()) {
      case "txt" -> Sheet.text(this);
      case "html" -> Sheet.page(this);
      default -> Sheet.word(this);
    };
  }

  String format() {
    return List.of("txt", "html", "docx").get(Integer.parseInt(number) % 3);
  }

  Map<String, String> figures() {
    Map<String, String> balanced = new HeldOutFigures(this).all();
    return balanced.keySet().stream().collect(Collectors.toMap(Function.identity(), balanced::get));
  }

  @Override
  public String toString() {
    return number;
  }
}
