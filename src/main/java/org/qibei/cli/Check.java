package org.qibei.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.qibei.check.Level;
import org.qibei.check.Policy;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that checks report files: a report for people or JSON Lines, and an exit code. */
@Command(name = "qibei-check")
public final class Check implements Callable<Integer> {

  static final int WRONG_ARGUMENTS = 2;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "0..*")
  private List<Path> paths = List.of();

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private String format;

  @Option(names = "--fiscal-year", paramLabel = "N")
  private Integer fiscalYear;

  @Option(names = "--agency", paramLabel = "NAME")
  private String agency;

  @Option(names = "--level", paramLabel = "department|government|town")
  private String level;

  @Option(names = "--profile", paramLabel = "shandong|none")
  private String profile;

  @Option(names = "--previous", paramLabel = "FILE")
  private List<Path> previous = List.of();

  @Option(names = "--submitted", paramLabel = "YYYY-MM-DD")
  private LocalDate submitted;

  @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh")
  private String language;

  @Option(names = "--rules")
  private boolean rules;

  @Option(names = "--version")
  private boolean version;

  @Option(names = {"-h", "--help"})
  private boolean help;

  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code = run(out, err, arguments);
    out.flush();
    System.exit(code);
  }

  /** Runs the command with given streams; the exit code is the answer. */
  static int run(PrintStream out, PrintStream err, String... arguments) {
    PrintWriter printed = new PrintWriter(out, true, StandardCharsets.UTF_8);
    PrintWriter complaints = new PrintWriter(err, true, StandardCharsets.UTF_8);
    CommandLine command = new CommandLine(new Check()).setOut(printed).setErr(complaints);
    command.setParameterExceptionHandler(
        (exception, given) -> {
          complaints.println(exception.getMessage());
          return WRONG_ARGUMENTS;
        });
    int code = command.execute(arguments);
    printed.flush();
    complaints.flush();
    return code;
  }

  @Override
  public Integer call() {
    insist("--format", format, "text", "json");
    if (profile != null) {
      insist("--profile", profile, "shandong", "none");
    }
    insist("--lang", language, "zh", "en");
    Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    PrintWriter out = spec.commandLine().getOut();
    if (help || version || rules) {
      return tell(locale, out);
    }
    if (paths.isEmpty()) {
      throw new ParameterException(spec.commandLine(), CliTexts.in(locale).text("cli.no-path"));
    }
    Printer printer =
        format.equals("json") ? new JsonLines(locale, out) : new TextReport(locale, out);
    return new Batch(examination(), printer, spec.commandLine().getErr(), CliTexts.in(locale))
        .check(paths);
  }

  private int tell(Locale locale, PrintWriter out) {
    if (rules) {
      new RuleLines(out).print();
    } else {
      CliTexts texts = CliTexts.in(locale);
      out.println(help ? texts.text("cli.help") : texts.version());
    }
    return 0;
  }

  private Examination examination() {
    if (level != null) {
      insist("--level", level, "department", "government", "town");
    }
    return new Examination(
        fiscalYear == null ? OptionalInt.empty() : OptionalInt.of(fiscalYear),
        Optional.ofNullable(agency),
        Optional.ofNullable(level).map(Level::of),
        policy(),
        previous,
        Optional.ofNullable(submitted));
  }

  /** Shandong's items are asked of its own agencies; by name, of all. */
  private Policy policy() {
    Policy standard = Policy.standard();
    if (profile == null) {
      return standard;
    }
    return standard.withProvincialItems(
        profile.equals("none") ? List.of() : standard.provincialItems());
  }

  private void insist(String option, String given, String... allowed) {
    if (!List.of(allowed).contains(given)) {
      throw new ParameterException(
          spec.commandLine(), option + " " + given + " (" + String.join("|", allowed) + ")");
    }
  }
}
