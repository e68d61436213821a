package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;

/**
 * What is read of a form so far: its rows, the tokens that have found their place, the problems.
 */
final class FormDraft {
  private final List<Token> tokens;
  private final Zones zones;
  private final Set<Token> taken = new HashSet<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  FormDraft(List<Token> tokens) {
    this.tokens = tokens;
    this.zones = new Zones(tokens);
  }

  List<Token> tokens() {
    return tokens;
  }

  Zones zones() {
    return zones;
  }

  boolean isTaken(Token token) {
    return taken.contains(token);
  }

  void take(Token token) {
    taken.add(token);
  }

  void takeAll(Iterable<Token> all) {
    all.forEach(taken::add);
  }

  List<Row> rows() {
    return rows;
  }

  List<Problem> problems() {
    return problems;
  }

  void addRow(List<Printed> cells) {
    rows.add(new Row(cells));
  }

  /** Notes that a token could stand in more than one place. */
  void noteAmbiguous(Token token) {
    problems.add(Problem.at(Problem.Kind.AMBIGUOUS_READING, token.printed()));
  }

  /** Returns the first token that means something. */
  Optional<Token> find(Term term) {
    return tokens.stream().filter(token -> token.means(term)).findFirst();
  }

  static Printed joined(List<Token> tokens) {
    return Printed.join(tokens.stream().map(Token::printed).toList());
  }

  /** Returns a cell of a table; one that can be read in two ways stays blank. */
  Printed cell(GridSearch.Found found, int row, int column) {
    List<Token> cell = found.grid().tokens(row, column);
    if (cell.isEmpty()) {
      return Printed.BLANK;
    }
    Printed printed = joined(cell);
    if (!found.isCertain(row, column)) {
      problems.add(Problem.at(Problem.Kind.AMBIGUOUS_READING, printed));
      return Printed.BLANK;
    }
    return printed;
  }
}
