package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;

/** Reads the funding block of a form. */
final class FundReader {
  private final FormDraft form;
  private final List<Token> tokens;
  private final Zones zones;

  FundReader(FormDraft form) {
    this.form = form;
    this.tokens = form.tokens();
    this.zones = form.zones();
  }

  void write() {
    int begin = firstFund();
    if (begin < 0) {
      return;
    }
    List<Token> headings = new ArrayList<>();
    List<Token> body = new ArrayList<>();
    boolean[] late = zones.lateFunds();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean own = i < zones.rowsStart() || late[i];
      if (form.isTaken(token)) {
        continue;
      }
      if (FundBlock.term(token).isPresent() && isFundHeading(token, headings, i)) {
        headings.add(token);
        form.take(token);
      } else if (own && token.isIn(Scope.FUND_ROW)) {
        body.add(token);
      } else if (own && !token.isLabel() && i >= begin && Zones.isFigure(token)) {
        body.add(token);
      }
    }
    Optional<Token> label = body.stream().filter(Token::isLabel).findFirst();
    if (label.isPresent()) {
      form.takeAll(body);
      write(FundBlock.byTerm(headings), label.get(), body);
    }
  }

  private void write(Map<Term, Token> headings, Token label, List<Token> body) {
    Printed unit = form.find(Term.SECTION_FUNDS).map(Token::printed).orElse(Printed.BLANK);
    if (headings.isEmpty()) {
      writeAmounts(unit, body);
      return;
    }
    FundBlock.find(label, headings, body).ifPresent(found -> write(unit, found));
  }

  private void write(Printed unit, FundBlock.Found found) {
    List<Printed> heading = new ArrayList<>(List.of(unit, Printed.BLANK));
    found.columns().stream().skip(1).forEach(column -> heading.add(column.heading().printed()));
    form.addRow(heading);
    for (int row = 0; row < found.grid().grid().rows(); row++) {
      List<Printed> cells = new ArrayList<>(List.of(Printed.BLANK));
      for (int column = 0; column < found.columns().size(); column++) {
        cells.add(form.cell(found.grid(), row, column));
      }
      if (!cells.get(1).isBlank()) {
        form.addRow(cells);
      }
    }
  }

  /** A target's funds have no headings: an amount stands behind each label. */
  private void writeAmounts(Printed unit, List<Token> body) {
    Printed first = unit;
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i).isLabel()) {
        boolean amount = i + 1 < body.size() && !body.get(i + 1).isLabel();
        form.addRow(
            List.of(
                first, body.get(i).printed(), amount ? body.get(i + 1).printed() : Printed.BLANK));
        first = Printed.BLANK;
      }
    }
  }

  private int firstFund() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (FundBlock.term(token).isPresent() || token.isIn(Scope.FUND_ROW)) {
        return i;
      }
    }
    return -1;
  }

  /** 分值 and 得分 head columns of both tables: the first is that of the funds. */
  private boolean isFundHeading(Token token, List<Token> headings, int at) {
    Term term = FundBlock.term(token).orElseThrow();
    boolean known =
        headings.stream().anyMatch(other -> FundBlock.term(other).orElseThrow() == term);
    if (token.isIn(Scope.FUND_ROW) && known) {
      return false;
    }
    if (!token.isIn(Scope.INDICATORS) || token.means(Term.INDICATORS_UNIT)) {
      return true;
    }
    boolean marked = token.plain().contains("*") || token.plain().contains("执行率");
    boolean others =
        tokens.stream()
                .filter(other -> other.isIn(Scope.FUNDS) && !other.isIn(Scope.INDICATORS))
                .count()
            >= 2;
    long same =
        tokens.stream()
            .filter(
                other ->
                    other.isIn(Scope.INDICATORS) && FundBlock.term(other).equals(Optional.of(term)))
            .count();
    if (known || !others) {
      return false;
    }
    if (marked || same > 1) {
      return marked || at < zones.rowsStart();
    }
    return !isAmongIndicators(at) && at < zones.heads();
  }

  /** Tells whether a token is a label that not both tables have. */
  private static boolean tellsTable(Token token) {
    boolean either = token.isIn(Scope.FUNDS) || token.isIn(Scope.FORM);
    return token.isLabel() && !(token.isIn(Scope.INDICATORS) && either);
  }

  /** Tells whether the nearest labels around a heading head columns of the indicators only. */
  private boolean isAmongIndicators(int at) {
    for (int step : new int[] {-1, 1}) {
      int i = at + step;
      while (i >= 0 && i < tokens.size() && !tellsTable(tokens.get(i))) {
        i += step;
      }
      boolean own = i >= 0 && i < tokens.size() && tokens.get(i).isIn(Scope.INDICATORS);
      if (own) {
        return true;
      }
    }
    return false;
  }
}
