package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;

/** Reads the texts below the tables of a form: reasons, improvements, remarks. */
final class TailReader {
  private final FormDraft form;
  private final List<Token> tokens;
  private final Zones zones;
  private final Map<Token, List<Token>> tail = new LinkedHashMap<>();

  TailReader(FormDraft form) {
    this.form = form;
    this.tokens = form.tokens();
    this.zones = form.zones();
  }

  void read() {
    for (int i = 0; i < tokens.size(); i++) {
      Token label = tokens.get(i);
      if (i < zones.rowsStart() || !isTail(label)) {
        continue;
      }
      boolean second =
          i > 0
              && isTail(tokens.get(i - 1))
              && tokens.get(i - 1).last().paragraph() == label.first().paragraph();
      List<Token> text = new ArrayList<>();
      for (int j = i + 1; j < tokens.size() && isTailText(tokens.get(j), text); j++) {
        text.add(tokens.get(j));
      }
      if (text.isEmpty()) {
        continue;
      }
      boolean inside = text.get(0).first().line() < label.last().line();
      if (second && !inside) {
        form.noteAmbiguous(text.get(0));
      } else {
        tail.put(label, text);
      }
      form.takeAll(text);
    }
  }

  /**
   * A reason is a column's heading or a label of the tail; at the tail it stands among other
   * labels.
   */
  boolean isTailLabel(int at) {
    Token token = tokens.get(at);
    if (!token.isIn(Scope.FORM)) {
      return false;
    }
    boolean beside = false;
    for (int i : new int[] {at - 1, at + 1}) {
      if (i >= 0 && i < tokens.size()) {
        Token other = tokens.get(i);
        beside |= other.isIn(Scope.FORM) && other.first().paragraph() == token.first().paragraph();
      }
    }
    return token.means(Term.FORM_REMARKS) || beside;
  }

  private static boolean isTail(Token token) {
    return token.means(Term.FORM_DEVIATION_REASON)
        || token.means(Term.FORM_IMPROVEMENT)
        || token.means(Term.FORM_REMARKS)
        || (token.means(Term.FORM_IGNORED) && !token.plain().endsWith(":"));
  }

  private boolean isTailText(Token token, List<Token> before) {
    if (token.isLabel() || form.isTaken(token)) {
      return false;
    }
    if (!before.isEmpty()) {
      Token last = before.get(before.size() - 1);
      return token.first().paragraph() == last.last().paragraph() && !Zones.isFigure(token);
    }
    boolean none = token.plain().matches("无。?");
    return none || (token.kind() == Kind.SENTENCE && token.first().width() >= 18);
  }

  void write() {
    tail.forEach(
        (label, text) -> {
          if (!label.means(Term.FORM_IGNORED)) {
            form.addRow(List.of(label.printed(), FormDraft.joined(text)));
          }
        });
  }
}
