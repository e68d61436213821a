package org.fuhe.extractor.restore.scatter;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Row;
import org.fuhe.extractor.page.Table;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;

/**
 * Restores the summary (汇总表) that stands before the forms.
 *
 * <p>Its rows are numbered. Which of several columns of money an amount stands in, cannot be told
 * from a text that lost the columns: amounts stay blank.
 */
final class SummaryReader {
  private static final Map<Term, Role> ROLES =
      Map.of(
          Term.SUMMARY_LABEL_NO, Role.LABEL_NO,
          Term.SUMMARY_SECTION, Role.SECTION,
          Term.SUMMARY_UNIT, Role.BODY,
          Term.SUMMARY_NAME, Role.NAME,
          Term.SUMMARY_TOTAL, Role.TOTAL,
          Term.SUMMARY_GRADE, Role.GRADE);
  private static final List<Role> ORDER =
      List.of(Role.LABEL_NO, Role.SECTION, Role.BODY, Role.NAME, Role.TOTAL, Role.GRADE);

  /** Rows with all of their cells wrapped cost up to 3.8 on average; more is no summary. */
  private static final double WORST_ROW = 4.5;

  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final SummarySense sense;
  private final List<Column> columns;
  private final List<Token> body;
  private final List<Problem> problems = new ArrayList<>();

  /** A restored summary, and the tokens that stand before it. */
  record Summary(List<Token> before, Table table, List<Problem> problems) {}

  private SummaryReader(
      List<Token> tokens, List<Column> columns, Pieces pieces, Lexicon lexicon, Seams seams) {
    this.tokens = tokens;
    this.columns = columns;
    this.lexicon = lexicon;
    this.body = tokens.stream().filter(this::isCell).toList();
    this.sense = new SummarySense(columns, body, bodies(pieces.all(), lexicon), seams);
  }

  /** The pieces of the whole document. */
  private record Pieces(List<Piece> all) {}

  static Optional<Summary> read(
      List<Token> before, List<Piece> pieces, Lexicon lexicon, Seams seams) {
    List<Piece> own = new ArrayList<>(before.stream().flatMap(t -> t.pieces().stream()).toList());
    own.sort((a, b) -> Integer.compare(pieces.indexOf(a), pieces.indexOf(b)));
    List<Token> tokens = TokenReader.read(own, Vocabulary.ofSummaries(lexicon));
    int begin = 0;
    while (begin < tokens.size() && !tokens.get(begin).means(Term.SUMMARY_LABEL_NO)) {
      begin++;
    }
    List<Token> table = tokens.subList(begin, tokens.size());
    List<Column> columns = columns(table);
    Set<Role> roles = new HashSet<>(columns.stream().map(Column::role).toList());
    if (!roles.containsAll(List.of(Role.LABEL_NO, Role.NAME, Role.TOTAL))) {
      return Optional.empty();
    }
    SummaryReader reader = new SummaryReader(table, columns, new Pieces(pieces), lexicon, seams);
    return reader
        .table()
        .map(it -> new Summary(tokens.subList(0, reader.begin(tokens)), it, reader.problems));
  }

  private int begin(List<Token> all) {
    return all.size() - tokens.size();
  }

  private static List<Column> columns(List<Token> tokens) {
    Map<Role, Token> headings = new EnumMap<>(Role.class);
    for (Token token : tokens) {
      for (Term term : token.label().terms()) {
        Role role = ROLES.get(term);
        if (role != null) {
          headings.putIfAbsent(role, token);
        }
      }
    }
    return ORDER.stream()
        .filter(headings::containsKey)
        .map(role -> new Column(role, requireNonNull(headings.get(role)), true))
        .toList();
  }

  /** The names of public bodies that are printed in one piece somewhere. */
  private static Set<String> bodies(List<Piece> pieces, Lexicon lexicon) {
    Set<String> bodies = new HashSet<>();
    for (Piece piece : pieces) {
      boolean ends = lexicon.words(Term.TITLE_PUBLISHER).stream().anyMatch(piece.plain()::endsWith);
      if (ends && piece.plain().length() >= 4) {
        bodies.add(piece.plain());
      }
    }
    return bodies;
  }

  /** 单位负责人：张三 stands below the table. */
  private boolean isCell(Token token) {
    int colon = token.plain().indexOf(':');
    String words = colon < 0 ? token.plain() : token.plain().substring(0, colon);
    return !token.isLabel() && colon < 0 && lexicon.label(words).in(Scope.FORM).isEmpty();
  }

  private Optional<Table> table() {
    if (sense.rows() == 0) {
      return Optional.empty();
    }
    GridSearch.Found found = new GridSearch(body, sense).search();
    int height = found.grid().rows();
    if (height != sense.rows() || found.cost() > WORST_ROW * height) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(columns.stream().map(column -> column.heading().printed()).toList()));
    for (int row = 0; row < height; row++) {
      List<Printed> cells = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        cells.add(cell(found, row, column));
      }
      rows.add(new Row(cells));
    }
    noteAmounts();
    return Optional.of(new Table(rows));
  }

  private Printed cell(GridSearch.Found found, int row, int column) {
    List<Token> cell = found.grid().tokens(row, column);
    Printed printed = Printed.join(cell.stream().map(Token::printed).toList());
    if (cell.isEmpty() || found.isCertain(row, column)) {
      return cell.isEmpty() ? Printed.BLANK : printed;
    }
    problems.add(Problem.at(Problem.Kind.AMBIGUOUS_READING, printed));
    return Printed.BLANK;
  }

  private void noteAmounts() {
    for (Token token : body) {
      if (token.number().isPresent() && token.plain().indexOf('.') >= 0 && !sense.isMark(token)) {
        problems.add(Problem.at(Problem.Kind.AMBIGUOUS_READING, token.printed()));
      }
    }
  }
}
