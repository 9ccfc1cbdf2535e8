package org.qibei.check.rule.expression;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The words that are often mistaken for others (易混淆词). All of them are looked for in one pass over
 * the text, by the automaton of Aho and Corasick.
 */
final class Confusions {

  private static final Confusions KNOWN = new Confusions(read());
  private static final int NEAR = 8;

  private final Node root = new Node();
  private final BitSet beginnings = new BitSet();

  private Confusions(List<Confusion> words) {
    words.forEach(this::add);
    link();
  }

  static Confusions known() {
    return KNOWN;
  }

  /** A mistaken word, what was meant, and what has to stand round it. */
  private record Confusion(String wrong, String right, Pattern before, Pattern after) {
    boolean standsAt(String text, int start) {
      int end = start + wrong.length();
      String prefix = text.substring(Math.max(0, start - NEAR), start);
      return before.matcher(prefix).find()
          && after.matcher(text).region(end, text.length()).lookingAt();
    }
  }

  /** A mistaken word in a text, and what was meant. */
  record Hit(int start, String wrong, String right) {}

  private static final class Node {
    private final List<Node> next = new ArrayList<>();
    private String letters = "";
    private final List<Confusion> words = new ArrayList<>();
    private Node fallback;

    Node add(char letter) {
      if (next(letter) == null) {
        letters += letter;
        next.add(new Node());
      }
      return next(letter);
    }

    Node next(char letter) {
      int at = letters.indexOf(letter);
      return at < 0 ? null : next.get(at);
    }
  }

  /** Shows every mistaken word of the text in its order. */
  void in(String text, Consumer<Hit> found) {
    Node node = root;
    for (int at = 0; at < text.length(); at++) {
      char mark = text.charAt(at);
      if (node == root && !beginnings.get(mark)) {
        continue;
      }
      node = step(node, mark);
      for (Confusion word : node.words) {
        int start = at + 1 - word.wrong().length();
        if (word.standsAt(text, start)) {
          found.accept(new Hit(start, word.wrong(), word.right()));
        }
      }
    }
  }

  private Node step(Node from, char mark) {
    Node node = from;
    Node next = node.next(mark);
    while (next == null && node != root) {
      node = node.fallback;
      next = node.next(mark);
    }
    return next == null ? root : next;
  }

  private void add(Confusion word) {
    beginnings.set(word.wrong().charAt(0));
    Node node = root;
    for (char mark : word.wrong().toCharArray()) {
      node = node.add(mark);
    }
    node.words.add(word);
  }

  private void link() {
    Queue<Node> waiting = new ArrayDeque<>();
    root.next.forEach(child -> child.fallback = root);
    waiting.addAll(root.next);
    while (!waiting.isEmpty()) {
      Node node = waiting.remove();
      for (int i = 0; i < node.next.size(); i++) {
        Node child = node.next.get(i);
        child.fallback = step(node.fallback, node.letters.charAt(i));
        child.words.addAll(child.fallback.words);
        waiting.add(child);
      }
    }
  }

  private static List<Confusion> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Confusions.class.getResourceAsStream("/org/qibei/check/confusions.tsv"),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Confusions::word).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Confusion word(String line) {
    String[] parts = line.split("\t", -1);
    String before = parts[2].isEmpty() ? "" : parts[2] + "$";
    return new Confusion(parts[0], parts[1], Pattern.compile(before), Pattern.compile(parts[3]));
  }
}
