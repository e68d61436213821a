package org.fuhe.extractor.value;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Words, each with what it stands for, found at a place of a text by one walk along it. */
final class WordTree<V> {
  private final Node<V> root = new Node<>();

  WordTree(Map<String, ? extends V> words) {
    // Sorted, so that each node's characters come in their order.
    new TreeMap<>(words).forEach(this::add);
  }

  private void add(String word, V value) {
    Node<V> node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.open(word.charAt(i));
    }
    node.value = value;
  }

  /** Returns the longest word that begins at the index, or null: it is asked at every character. */
  @Nullable Match<V> longest(Glyphs text, int index) {
    Node<V> node = root;
    V value = null;
    int end = index;
    for (int i = index; ; i++) {
      Node<V> next = node.next(text.at(i));
      if (next == null) {
        return value == null ? null : new Match<>(value, end);
      }
      node = next;
      if (node.value != null) {
        value = node.value;
        end = i + 1;
      }
    }
  }

  /** Tells whether the characters from one index to the other are a word. */
  boolean holds(Glyphs text, int from, int to) {
    Node<V> node = root;
    for (int i = from; i < to; i++) {
      Node<V> next = node.next(text.at(i));
      if (next == null) {
        return false;
      }
      node = next;
    }
    return node.value != null;
  }

  /** A word that was found, up to the index behind it. */
  record Match<V>(V value, int end) {}

  private static final class Node<V> {
    private char[] characters = new char[0];
    private Node<V>[] nodes = nodes(0);
    private @Nullable V value;

    private Node<V> open(char c) {
      int last = characters.length - 1;
      if (last >= 0 && characters[last] == c) {
        return nodes[last];
      }
      characters = Arrays.copyOf(characters, last + 2);
      nodes = Arrays.copyOf(nodes, last + 2);
      characters[last + 1] = c;
      nodes[last + 1] = new Node<>();
      return nodes[last + 1];
    }

    private @Nullable Node<V> next(char c) {
      int found = Arrays.binarySearch(characters, c);
      return found < 0 ? null : nodes[found];
    }

    @SuppressWarnings({
      "unchecked",
      "rawtypes"
    }) // an array of a generic type cannot be made otherwise
    private static <V> Node<V>[] nodes(int length) {
      return new Node[length];
    }
  }
}
