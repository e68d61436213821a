package org.fuhe.extractor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;

/** Takes texts apart in which labels and values stand in one line: 填报日期：2022-4-27 总分：100. */
final class InlineLabels {
  /** The longest label that can stand before a colon. */
  private static final int LONGEST = 40;

  private InlineLabels() {}

  /** A label and what stands behind its colon. */
  record Pair(Term term, Label label, Printed value) {}

  /** Returns the pairs of a text; none when it does not begin with a label and a colon. */
  static List<Pair> of(Printed printed, Lexicon lexicon) {
    List<Pair> pairs = new ArrayList<>();
    String text = printed.text();
    int colon = colon(text, 0);
    if (colon < 0 || colon > LONGEST) {
      return pairs;
    }
    Optional<Label> label = known(text.substring(0, colon), lexicon);
    while (label.isPresent()) {
      int start = colon + 1;
      int next = start;
      Optional<Label> following = Optional.empty();
      int labelStart = text.length();
      while (following.isEmpty() && (next = colon(text, next)) >= 0) {
        for (int from = Math.max(start, next - LONGEST);
            from < next && following.isEmpty();
            from++) {
          following = known(text.substring(from, next), lexicon);
          labelStart = from;
        }
        if (following.isEmpty()) {
          next++;
          labelStart = text.length();
        }
      }
      Term term = label.get().in(Scope.FORM).orElseThrow();
      pairs.add(
          new Pair(
              term,
              label.get(),
              printed.part(start, following.isEmpty() ? text.length() : labelStart)));
      if (term == Term.FORM_REMARKS
          || term == Term.FORM_DEVIATION_REASON
          || term == Term.FORM_IMPROVEMENT) {
        // a sentence may speak of labels: what follows is its text
        pairs.set(pairs.size() - 1, new Pair(term, label.get(), printed.from(start)));
        break;
      }
      label = following;
      colon = next;
    }
    return pairs;
  }

  private static Optional<Label> known(String words, Lexicon lexicon) {
    Label label = lexicon.label(words);
    return label.in(Scope.FORM).isPresent() ? Optional.of(label) : Optional.empty();
  }

  private static int colon(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：') {
        return i;
      }
    }
    return -1;
  }
}
