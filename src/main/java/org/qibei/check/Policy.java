package org.qibei.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a campaign sets on top of the rule book: rules switched off, other grades, points and caps,
 * other thresholds, the items a province adds to section six (of all agencies, or of those in the
 * province named), and local rules that may no longer be in force. An empty policy leaves the book
 * as it is.
 */
public record Policy(
    String name,
    Map<String, Setting> settings,
    Map<String, BigDecimal> thresholds,
    Optional<String> province,
    List<ProvincialItem> provincialItems,
    List<String> doubtfulBases) {

  /** What a policy says of one rule; what it leaves out stays as in the book. */
  public record Setting(boolean on, Map<String, Grade> grades, Optional<BigDecimal> cap) {}

  /** A matter that a province wants under section six, and the words it is recognised by. */
  public record ProvincialItem(String id, List<String> keywords) {}

  private static final Policy STANDARD =
      new Policy(
          "default",
          Map.of(),
          Map.of(),
          Optional.of("山东省"),
          List.of(
              new ProvincialItem("keyTasks", List.of("工作要点")),
              new ProvincialItem("proposals", List.of("建议", "提案")),
              new ProvincialItem("innovation", List.of("创新"))),
          List.of("山东省政府信息公开办法"));

  public Policy {
    settings = Map.copyOf(settings);
    thresholds = Map.copyOf(thresholds);
    provincialItems = List.copyOf(provincialItems);
    doubtfulBases = List.copyOf(doubtfulBases);
  }

  /** The book as it is, with the items that Shandong asks for of its own agencies. */
  public static Policy standard() {
    return STANDARD;
  }

  public static Policy fromJson(String json) {
    return PolicyJson.read(json);
  }

  public String toJson() {
    return PolicyJson.write(this);
  }

  public Policy named(String other) {
    return new Policy(other, settings, thresholds, province, provincialItems, doubtfulBases);
  }

  /**
   * The policy with every grade, cap and threshold of the book written out, so that it says the
   * same under a later book.
   */
  public Policy pinned(RuleBook book) {
    Map<String, Setting> all = new LinkedHashMap<>();
    for (RuleEntry entry : book.entries()) {
      Map<String, Grade> grades = new LinkedHashMap<>();
      entry.grades().forEach(grade -> grades.put(grade.name(), grade(entry, grade.name())));
      all.put(entry.id(), new Setting(runs(entry), grades, cap(entry)));
    }
    Map<String, BigDecimal> limits = new LinkedHashMap<>();
    for (Threshold threshold : Threshold.values()) {
      limits.put(threshold.id(), threshold(threshold));
    }
    return new Policy(name, all, limits, province, provincialItems, doubtfulBases);
  }

  public Policy with(String rule, Setting setting) {
    Map<String, Setting> changed = new LinkedHashMap<>(settings);
    changed.put(rule, setting);
    return new Policy(name, changed, thresholds, province, provincialItems, doubtfulBases);
  }

  public Policy without(String rule) {
    return with(rule, new Setting(false, Map.of(), Optional.empty()));
  }

  public Policy with(Threshold threshold, BigDecimal value) {
    Map<String, BigDecimal> changed = new LinkedHashMap<>(thresholds);
    changed.put(threshold.id(), value);
    return new Policy(name, settings, changed, province, provincialItems, doubtfulBases);
  }

  /** What is asked of every agency that the policy is for. */
  public Policy withProvincialItems(List<ProvincialItem> items) {
    return new Policy(name, settings, thresholds, Optional.empty(), items, doubtfulBases);
  }

  /** Local rules of which a report that cites them should confirm that they are in force. */
  public Policy withDoubtfulBases(List<String> titles) {
    return new Policy(name, settings, thresholds, province, provincialItems, titles);
  }

  public BigDecimal threshold(Threshold threshold) {
    return thresholds.getOrDefault(threshold.id(), threshold.standard());
  }

  boolean runs(RuleEntry entry) {
    Setting setting = settings.get(entry.id());
    return setting == null || setting.on();
  }

  Grade grade(RuleEntry entry, String grade) {
    Setting setting = settings.get(entry.id());
    return setting != null && setting.grades().containsKey(grade)
        ? setting.grades().get(grade)
        : entry.grade(grade);
  }

  Optional<BigDecimal> cap(RuleEntry entry) {
    Setting setting = settings.get(entry.id());
    return setting == null ? entry.cap() : setting.cap().or(entry::cap);
  }
}
