package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Row;
import org.fuhe.extractor.page.Table;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;

/** Restores one form: finds its zones, and the table of each. */
final class FormReader {
  private static final Pattern BRACKET =
      Pattern.compile("\\(?\\d*分?\\)|\\(\\d+|\\([A-C](?:/[A-C])?\\)|\\(\\d{4}年度?\\)|\\(|年度\\)");
  private static final Pattern SIDE_LABEL =
      Pattern.compile("表\\d{1,2}|附[表件]\\d{0,2}:?|Sheet\\d{1,2}");

  /** Lines of the goals and of notes run over the page, those of a table's cells do not. */
  private static final int WIDE = 46;

  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final Seams seams;
  private final Set<Token> taken = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private Optional<Token> headTotal = Optional.empty();

  private final int heads;
  private final int rowsStart;

  private FormReader(List<Token> tokens, Lexicon lexicon, Seams seams) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.seams = seams;
    this.heads = firstHeading();
    this.rowsStart = heads < 0 ? -1 : firstRow();
  }

  /**
   * Tells for each token behind the first row whether it is one of the funding block: where a form
   * was printed in two halves, the right half begins with the headings of the funds.
   */
  private boolean[] lateFunds() {
    boolean[] late = new boolean[tokens.size()];
    boolean funds = false;
    for (int i = Math.max(0, rowsStart); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean fundLabel =
          token.isIn(Scope.FUNDS) && !token.isIn(Scope.INDICATORS) && !token.isIn(Scope.LEVEL);
      if (fundLabel || (token.isIn(Scope.FUND_ROW) && !token.isIn(Scope.FORM))) {
        funds = true;
      } else if (token.isLabel() && !token.isIn(Scope.FUNDS)) {
        funds = false;
      }
      late[i] = funds;
    }
    return late;
  }

  /** The same of the head: 自评总分 and 联系人 stand at the right of a form's head. */
  private boolean[] lateHead() {
    boolean[] late = new boolean[tokens.size()];
    boolean head = false;
    for (int i = Math.max(0, rowsStart); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean begins =
          (token.means(Term.FORM_TOTAL) && !isTotalOfRows(token))
              || (token.means(Term.FORM_CONTACT) && !token.plain().endsWith(":"));
      head = begins || (head && !token.isLabel());
      late[i] = head;
    }
    return late;
  }

  private static boolean isTotalOfRows(Token token) {
    return token.means(Term.FORM_TOTAL_ROW) && !token.plain().startsWith("自评");
  }

  record Form(Table table, List<Token> lines, List<Problem> problems) {}

  /** Returns nothing for what is no scattered form. */
  static Optional<Form> read(List<Token> tokens, Lexicon lexicon, Seams seams) {
    FormReader reader = new FormReader(headings(CellJoiner.join(tokens), lexicon), lexicon, seams);
    return reader.heads < 0 || reader.rowsStart < 0 ? Optional.empty() : Optional.of(reader.read());
  }

  /** A heading between headings is known by its last words, what is left of one by its first. */
  private static List<Token> headings(List<Token> tokens, Lexicon lexicon) {
    List<Token> read = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean behind = !read.isEmpty() && read.get(read.size() - 1).isIn(Scope.INDICATORS);
      boolean before = i + 1 < tokens.size() && tokens.get(i + 1).isIn(Scope.INDICATORS);
      boolean words = token.kind() == Kind.WORDS && !token.isLabel() && token.plain().length() >= 3;
      Label label = words && behind ? lexicon.label(token.plain()) : token.label();
      boolean heading =
          words
              && behind
              && (before || token.plain().startsWith("及"))
              && label.in(Scope.INDICATORS).isPresent();
      read.add(
          heading
              ? new Token(token.pieces(), token.printed(), token.plain(), token.kind(), label)
              : token);
    }
    return read;
  }

  private Form read() {
    List<Token> lines = labelledLines();
    tokens.stream()
        .filter(
            token ->
                BRACKET.matcher(token.plain()).matches()
                    || SIDE_LABEL.matcher(token.plain()).matches())
        .forEach(taken::add);
    readTail();
    Map<Term, List<Token>> goals = goals();
    Head head = head();
    writeHead(head);
    writeFunds();
    writeGoals(goals);
    writeIndicators();
    writeTail();
    return new Form(new Table(rows), lines, problems);
  }

  // ---- zones

  private int firstHeading() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean own =
          token.means(Term.INDICATORS_NAME)
              || token.means(Term.INDICATORS_LEVEL2)
              || (token.means(Term.INDICATORS_TARGET) && !token.isIn(Scope.FORM));
      if (own) {
        return i;
      }
    }
    return -1;
  }

  /** Rows begin with a level 2, or with words that are no part of a heading. */
  private int firstRow() {
    int headingEnd = heads;
    for (int i = heads; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean heading = token.isIn(Scope.INDICATORS) && !token.isIn(Scope.LEVEL);
      boolean part =
          !token.isLabel()
              && ((token.plain().length() <= 6 && token.kind() == Kind.WORDS)
                  || isHeadingPart(token));
      if (token.first().paragraph() != tokens.get(headingEnd).first().paragraph()
          || (!heading && !part)) {
        break;
      }
      headingEnd = heading ? i : headingEnd;
    }
    for (int i = headingEnd + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean level = token.isLevel();
      boolean words = token.kind() == Kind.WORDS && !token.isLabel() && !isHeadingPart(token);
      if (level || words) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isHeadingPart(Token token) {
    return token.plain().length() <= 2 || BRACKET.matcher(token.plain()).matches();
  }

  /** 填报日期：2025年1月6日: a label and its value in one text stay a line. */
  private List<Token> labelledLines() {
    List<Token> lines = new ArrayList<>();
    int noteParagraph = -1;
    for (Token token : tokens) {
      int colon = token.plain().indexOf(':');
      boolean label =
          !token.isLabel()
              && colon > 0
              && colon + 1 < token.plain().length()
              && lexicon.label(token.plain().substring(0, colon)).in(Scope.FORM).isPresent();
      boolean note =
          label && lexicon.label(token.plain().substring(0, colon)).means(Term.FORM_REMARKS);
      if (note) {
        noteParagraph = token.first().paragraph();
      }
      boolean goesOn = noteParagraph == token.first().paragraph() && !token.isLabel();
      if (label || goesOn) {
        lines.add(token);
        taken.add(token);
      }
    }
    return lines;
  }

  // ---- head

  private Head head() {
    List<Token> own = new ArrayList<>();
    List<Token> late = new ArrayList<>();
    boolean[] lateHead = lateHead();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (taken.contains(token)) {
        continue;
      }
      if (i < rowsStart || token.isLabel() || token.kind() == Kind.BOXES || lateHead[i]) {
        own.add(token);
        if (lateHead[i] && !token.isLabel()) {
          taken.add(token);
        }
      } else if (isAlone(i)) {
        late.add(token);
      }
    }
    Head head = new Head(own, late, lexicon);
    if (head.values().containsKey(Term.FORM_TOTAL)) {
      headTotal = Optional.of(head.label(Term.FORM_TOTAL));
    }
    taken.addAll(head.taken());
    head.uncertain()
        .forEach(
            token -> problems.add(Problem.at(Problem.Kind.AMBIGUOUS_READING, token.printed())));
    return head;
  }

  /** Tells whether words are a paragraph of their own. */
  private boolean isAlone(int at) {
    int paragraph = tokens.get(at).first().paragraph();
    boolean before = at > 0 && tokens.get(at - 1).last().paragraph() == paragraph;
    boolean after = at + 1 < tokens.size() && tokens.get(at + 1).first().paragraph() == paragraph;
    return tokens.get(at).kind() == Kind.WORDS && !before && !after;
  }

  private void writeHead(Head head) {
    head.values()
        .forEach((term, value) -> rows.add(new Row(List.of(head.label(term).printed(), value))));
  }

  // ---- funds

  private void writeFunds() {
    List<Token> headings = new ArrayList<>();
    List<Token> body = new ArrayList<>();
    Token unit = null;
    int begin = firstFund();
    boolean[] late = lateFunds();
    if (begin < 0) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (taken.contains(token)) {
        continue;
      }
      if (token.means(Term.SECTION_FUNDS) && unit == null) {
        unit = token;
      }
      boolean heading = FundBlock.term(token).isPresent() && isFundHeading(token, headings, i);
      if (heading) {
        headings.add(token);
        taken.add(token);
      } else if (token.isIn(Scope.FUND_ROW) && (i < rowsStart || late[i])) {
        body.add(token);
      } else if (!token.isLabel() && i >= begin && (i < rowsStart || late[i]) && isFigure(token)) {
        body.add(token);
      }
    }
    Map<Term, Token> byTerm = FundBlock.byTerm(headings);
    Optional<Token> label = body.stream().filter(Token::isLabel).findFirst();
    if (label.isEmpty()) {
      return;
    }
    taken.addAll(body);
    Printed unitCell = unit == null ? Printed.BLANK : unit.printed();
    if (byTerm.isEmpty()) {
      writeAmounts(unitCell, body);
      return;
    }
    Optional<FundBlock.Found> found = FundBlock.find(label.get(), byTerm, body);
    if (found.isEmpty()) {
      return;
    }
    List<Printed> heading = new ArrayList<>(List.of(unitCell, Printed.BLANK));
    found.get().columns().stream()
        .skip(1)
        .forEach(column -> heading.add(column.heading().printed()));
    rows.add(new Row(heading));
    Grid grid = found.get().grid().grid();
    for (int row = 0; row < grid.rows(); row++) {
      List<Printed> cells = new ArrayList<>(List.of(Printed.BLANK));
      for (int column = 0; column < found.get().columns().size(); column++) {
        cells.add(cell(found.get().grid(), row, column));
      }
      if (!cells.get(1).isBlank()) {
        rows.add(new Row(cells));
      }
    }
  }

  /** A target's funds have no headings: an amount stands behind each label. */
  private void writeAmounts(Printed unit, List<Token> body) {
    Printed first = unit;
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i).isLabel()) {
        boolean amount = i + 1 < body.size() && !body.get(i + 1).isLabel();
        rows.add(
            new Row(
                List.of(
                    first,
                    body.get(i).printed(),
                    amount ? body.get(i + 1).printed() : Printed.BLANK)));
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
      return marked || at < rowsStart;
    }
    return !isAmongIndicators(at) && at < heads;
  }

  /** Tells whether the nearest labels around a heading head columns of the indicators only. */
  private boolean isAmongIndicators(int at) {
    for (int step : new int[] {-1, 1}) {
      int i = at + step;
      while (i >= 0 && i < tokens.size() && !tokens.get(i).isLabel()) {
        i += step;
      }
      boolean own =
          i >= 0
              && i < tokens.size()
              && tokens.get(i).isIn(Scope.INDICATORS)
              && !tokens.get(i).isIn(Scope.FUNDS)
              && !tokens.get(i).isIn(Scope.FORM);
      if (own) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFigure(Token token) {
    return token.kind() == Kind.NUMBER
        || token.kind() == Kind.PERCENT
        || token.kind() == Kind.PLACEHOLDER;
  }

  private Printed cell(GridSearch.Found found, int row, int column) {
    List<Token> cell = found.grid().tokens(row, column);
    if (cell.isEmpty()) {
      return Printed.BLANK;
    }
    Printed printed = Printed.join(cell.stream().map(Token::printed).toList());
    if (!found.isCertain(row, column)) {
      problems.add(Problem.at(Problem.Kind.AMBIGUOUS_READING, printed));
      return Printed.BLANK;
    }
    return printed;
  }

  // ---- goals

  private Map<Term, List<Token>> goals() {
    Optional<Token> expected = goalLabel(Term.FORM_GOAL_EXPECTED);
    Optional<Token> actual = goalLabel(Term.FORM_GOAL_ACTUAL);
    Optional<Token> section =
        tokens.stream().filter(token -> token.means(Term.SECTION_GOALS)).findFirst();
    Map<Term, List<Token>> goals = new LinkedHashMap<>();
    if (expected.isEmpty() && section.isEmpty()) {
      return goals;
    }
    List<Token> lines = goalTokens(expected.or(() -> section).orElseThrow(), actual);
    if (lines.isEmpty()) {
      return goals;
    }
    taken.addAll(lines);
    if (actual.isEmpty()) {
      goals.put(Term.FORM_GOAL_EXPECTED, lines);
      return goals;
    }
    Token one = expected.or(() -> section).orElseThrow();
    List<Token> behindExpected = behind(one, lines);
    List<Token> behindActual = behind(actual.get(), lines);
    if (!behindExpected.isEmpty()
        && !behindActual.isEmpty()
        && behindExpected.size() + behindActual.size() == lines.size()) {
      goals.put(Term.FORM_GOAL_EXPECTED, behindExpected);
      goals.put(Term.FORM_GOAL_ACTUAL, behindActual);
      return goals;
    }
    List<List<Token>> paragraphs = grouped(lines, true);
    List<List<Token>> texts = grouped(lines, false);
    if (paragraphs.size() == 2 && paragraphs.stream().allMatch(FormReader::isWhole)) {
      goals.put(Term.FORM_GOAL_EXPECTED, paragraphs.get(0));
      goals.put(Term.FORM_GOAL_ACTUAL, paragraphs.get(1));
      return goals;
    }
    GoalTexts.Found found = new GoalTexts(texts, seams).find();
    if (found.certain()) {
      goals.put(Term.FORM_GOAL_EXPECTED, found.left());
      goals.put(Term.FORM_GOAL_ACTUAL, found.right());
    } else {
      problems.add(Problem.at(Problem.Kind.AMBIGUOUS_READING, lines.get(0).printed()));
    }
    return goals;
  }

  private static boolean isWhole(List<Token> paragraph) {
    return paragraph.get(paragraph.size() - 1).plain().endsWith("。")
        && grouped(paragraph, false).stream().allMatch(line -> line.size() == 1);
  }

  private Optional<Token> goalLabel(Term term) {
    return tokens.stream()
        .filter(token -> token.means(term))
        .filter(token -> !token.isIn(Scope.INDICATORS) || tokens.indexOf(token) < heads)
        .reduce((first, second) -> term == Term.FORM_GOAL_ACTUAL ? second : first);
  }

  /** The tokens right behind a label, up to the next label. */
  private List<Token> behind(Token label, List<Token> lines) {
    List<Token> behind = new ArrayList<>();
    for (int i = tokens.indexOf(label) + 1; i < tokens.size(); i++) {
      if (!lines.contains(tokens.get(i))) {
        break;
      }
      behind.add(tokens.get(i));
    }
    return behind;
  }

  private List<Token> goalTokens(Token expected, Optional<Token> actual) {
    int from = tokens.indexOf(expected);
    int to = actual.map(tokens::indexOf).orElse(from);
    int begin = Math.min(from, to);
    Map<Integer, Integer> widths = new TreeMap<>();
    for (Token token : tokens) {
      token.pieces().forEach(piece -> widths.merge(piece.line(), piece.width(), Integer::sum));
    }
    int firstName = rowsStart;
    while (firstName < tokens.size()
        && (tokens.get(firstName).isLabel() || tokens.get(firstName).kind() == Kind.SENTENCE)) {
      firstName++;
    }
    for (int i = 0; i < heads && i < rowsStart; i++) {
      Token token = tokens.get(i);
      begin = token.isIn(Scope.FUND_ROW) || token.isIn(Scope.FUNDS) ? Math.max(begin, i) : begin;
    }
    List<Token> lines = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isLabel() || taken.contains(token)) {
        continue;
      }
      boolean wide =
          widths.getOrDefault(token.first().line(), 0) >= WIDE && token.kind() != Kind.BOXES;
      boolean between =
          i > begin
              && i < Math.max(heads, Math.max(from, to))
              && i < rowsStart
              && (!isFigure(token) || isInText(i))
              && token.kind() != Kind.BOXES;
      boolean end = i > heads && i < firstName && token.kind() == Kind.SENTENCE;
      Token before = lines.isEmpty() ? token : lines.get(lines.size() - 1);
      boolean goesOn =
          before.first().paragraph() == token.first().paragraph()
              && !before.equals(token)
              && Objects.equals(tokens.get(i - 1), before)
              && !isFigure(token)
              && i < rowsStart + (wide ? 0 : tokens.size());
      boolean late =
          i >= rowsStart
              && (tokens.get(i - 1).means(Term.FORM_GOAL_ACTUAL)
                  || tokens.get(i - 1).means(Term.FORM_GOAL_EXPECTED))
              && !tokens.get(i - 1).isIn(Scope.INDICATORS)
              && token.kind() == Kind.SENTENCE;
      if (wide || between || end || goesOn || late) {
        lines.add(token);
      }
    }
    return lines;
  }

  /** Tells whether a figure stands on a line with words: 举办普法讲座 100. */
  private boolean isInText(int at) {
    boolean before =
        at > 0
            && !isFigure(tokens.get(at - 1))
            && tokens.get(at - 1).last().line() == tokens.get(at).first().line();
    boolean after =
        at + 1 < tokens.size()
            && !isFigure(tokens.get(at + 1))
            && tokens.get(at + 1).first().line() == tokens.get(at).first().line();
    return before || after;
  }

  /** Groups tokens by their paragraph or by their line. */
  private static List<List<Token>> grouped(List<Token> tokens, boolean byParagraph) {
    Map<Integer, List<Token>> groups = new LinkedHashMap<>();
    for (Token token : tokens) {
      int key = byParagraph ? token.first().paragraph() : token.first().line();
      groups.computeIfAbsent(key, group -> new ArrayList<>()).add(token);
    }
    return new ArrayList<>(groups.values());
  }

  private void writeGoals(Map<Term, List<Token>> goals) {
    goals.forEach(
        (term, text) -> {
          Optional<Token> label =
              goalLabel(term)
                  .or(
                      () ->
                          tokens.stream()
                              .filter(token -> token.means(Term.SECTION_GOALS))
                              .findFirst());
          label.ifPresent(
              token ->
                  rows.add(
                      new Row(
                          List.of(
                              token.printed(),
                              Printed.join(text.stream().map(Token::printed).toList())))));
        });
  }

  // ---- indicators

  private void writeIndicators() {
    List<Token> headings = new ArrayList<>();
    List<Token> levels = new ArrayList<>();
    List<Token> body = new ArrayList<>();
    boolean hasLevels = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (taken.contains(token)) {
        continue;
      }
      boolean level = token.isLevel();
      if (token.isIn(Scope.INDICATORS) && !level && (i >= heads || !token.isIn(Scope.FORM))) {
        hasLevels |= token.means(Term.INDICATORS_LEVEL1) || token.means(Term.INDICATORS_LEVEL2);
        if (IndicatorBlock.role(token).isPresent() && (i < rowsStart || !isTailLabel(i))) {
          headings.add(token);
        }
      } else if (level) {
        levels.add(token);
        if (i >= rowsStart) {
          body.add(token);
        }
      } else if (i >= rowsStart && !token.isLabel()) {
        body.add(token);
      }
    }
    Set<Role> totals = new HashSet<>();
    if (totalLabel().isPresent()) {
      totals.add(Role.TOTAL_WEIGHT);
      totals.add(Role.TOTAL_SCORE);
    }
    IndicatorBlock.Found found = IndicatorBlock.find(headings, body, hasLevels, totals, seams);
    if (found == null) {
      return;
    }
    write(found, levels, hasLevels);
  }

  private void write(IndicatorBlock.Found found, List<Token> levels, boolean hasLevels) {
    List<Column> columns =
        found.columns().stream().filter(column -> !column.role().isTotal()).toList();
    Grid grid = found.grid().grid();
    List<LevelSpans.Levels> spans = hasLevels ? spans(grid, levels) : List.of();
    Printed[] over = new Printed[] {label(Term.INDICATORS_LEVEL1), label(Term.INDICATORS_LEVEL2)};
    List<Printed> heading = new ArrayList<>();
    if (hasLevels) {
      heading.addAll(List.of(over));
    }
    columns.forEach(column -> heading.add(column.heading().printed()));
    rows.add(new Row(heading));
    for (int row = 0; row < grid.rows(); row++) {
      List<Printed> cells = new ArrayList<>();
      if (hasLevels) {
        cells.add(spans.get(row).first());
        cells.add(spans.get(row).second());
      }
      for (int column = 0; column < columns.size(); column++) {
        cells.add(cell(found.grid(), row, column));
      }
      rows.add(new Row(cells));
    }
    writeTotal(found, columns, hasLevels);
  }

  /** 自评总分 is a label of the head before the funds, and of the last row behind them. */
  private Optional<Token> totalLabel() {
    return tokens.stream()
        .filter(
            token ->
                (token.means(Term.FORM_TOTAL_ROW) && !token.isIn(Scope.FUND_ROW))
                    || (token.means(Term.FORM_TOTAL_ROW) && tokens.indexOf(token) >= rowsStart))
        .filter(token -> !token.plain().startsWith("自评") || tokens.indexOf(token) >= rowsStart)
        .filter(token -> !headTotal.equals(Optional.of(token)))
        .reduce((first, second) -> second);
  }

  private Printed label(Term term) {
    return tokens.stream()
        .filter(token -> token.means(term))
        .findFirst()
        .map(Token::printed)
        .orElse(Printed.BLANK);
  }

  private List<LevelSpans.Levels> spans(Grid grid, List<Token> levels) {
    Set<Token> names = new HashSet<>();
    for (int row = 0; row < grid.rows(); row++) {
      names.addAll(grid.tokens(row, 0));
    }
    LevelCells cells =
        LevelCells.of(levels.stream().filter(token -> !names.contains(token)).toList());
    Map<Token, Integer> positions = new LinkedHashMap<>();
    for (Token token : tokens) {
      boolean counts =
          (!token.isLabel() && token.kind() != Kind.TEMPLATE)
              || names.contains(token)
              || cells.seconds().contains(token);
      if (counts) {
        positions.put(token, positions.size());
      }
    }
    List<LevelSpans.Row> named = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<Token> name = grid.tokens(row, 0);
      String text = String.join("", name.stream().map(Token::plain).toList());
      String target = grid.cell(row, 1).map(Token::plain).orElse("");
      named.add(
          new LevelSpans.Row(
              text, target, name.isEmpty() ? -9 : positions.getOrDefault(name.get(0), -9)));
    }
    List<LevelSpans.Mark> marks = new ArrayList<>();
    for (Token second : cells.seconds()) {
      marks.add(
          new LevelSpans.Mark(
              second,
              LevelKind.of(second.plain(), false),
              Objects.requireNonNullElse(positions.get(second), -5)));
    }
    return new LevelSpans(named, marks, cells.firsts()).find();
  }

  private void writeTotal(IndicatorBlock.Found found, List<Column> columns, boolean hasLevels) {
    Optional<Token> label = totalLabel();
    if (label.isEmpty()) {
      return;
    }
    List<Printed> cells = new ArrayList<>(List.of(label.get().printed()));
    if (hasLevels) {
      cells.addAll(List.of(Printed.BLANK, Printed.BLANK));
    }
    for (int column = 1; column < columns.size(); column++) {
      Printed total = Printed.BLANK;
      for (int at = columns.size(); at < found.columns().size(); at++) {
        Role role = found.columns().get(at).role();
        boolean own =
            (role == Role.TOTAL_WEIGHT && columns.get(column).role() == Role.WEIGHT)
                || (role == Role.TOTAL_SCORE && columns.get(column).role() == Role.SCORE);
        total = own ? cell(found.grid(), 0, at) : total;
      }
      cells.add(total);
    }
    rows.add(new Row(cells));
  }

  // ---- tail

  private final Map<Token, List<Token>> tail = new LinkedHashMap<>();

  private void readTail() {
    for (int i = 0; i < tokens.size(); i++) {
      Token label = tokens.get(i);
      if (i < rowsStart || !isTail(label)) {
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
        problems.add(Problem.at(Problem.Kind.AMBIGUOUS_READING, text.get(0).printed()));
      } else {
        tail.put(label, text);
      }
      taken.addAll(text);
    }
  }

  /**
   * A reason is a column's heading or a label of the tail; at the tail it stands among other
   * labels.
   */
  private boolean isTailLabel(int at) {
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
    if (token.isLabel() || taken.contains(token)) {
      return false;
    }
    if (!before.isEmpty()) {
      Token last = before.get(before.size() - 1);
      return token.first().paragraph() == last.last().paragraph() && !isFigure(token);
    }
    boolean none = token.plain().matches("无。?");
    return none || (token.kind() == Kind.SENTENCE && token.first().width() >= 18);
  }

  private void writeTail() {
    tail.forEach(
        (label, text) -> {
          if (!label.means(Term.FORM_IGNORED)) {
            rows.add(
                new Row(
                    List.of(
                        label.printed(),
                        Printed.join(text.stream().map(Token::printed).toList()))));
          }
        });
  }
}
