package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;

/** Reads the goals of a form, 年度总体目标 with 预期目标 and 实际完成情况. */
final class GoalReader {
  /** Lines of the goals and of notes run over the page, those of a table's cells do not. */
  private static final int WIDE = 46;

  private final FormDraft form;
  private final List<Token> tokens;
  private final Zones zones;
  private final Seams seams;
  private final Map<Term, List<Token>> goals = new LinkedHashMap<>();

  GoalReader(FormDraft form, Seams seams) {
    this.form = form;
    this.tokens = form.tokens();
    this.zones = form.zones();
    this.seams = seams;
  }

  void read() {
    Optional<Token> expected = goalLabel(Term.FORM_GOAL_EXPECTED);
    Optional<Token> actual = goalLabel(Term.FORM_GOAL_ACTUAL);
    Optional<Token> first = expected.or(() -> form.find(Term.SECTION_GOALS));
    if (first.isEmpty()) {
      return;
    }
    List<Token> lines = goalTokens(first.get(), actual);
    if (lines.isEmpty()) {
      return;
    }
    form.takeAll(lines);
    List<Token> overview = overview(lines, expected);
    if (!overview.isEmpty()) {
      goals.put(Term.FORM_OVERVIEW, overview);
      lines.removeAll(overview);
    }
    if (actual.isEmpty()) {
      goals.put(Term.FORM_GOAL_EXPECTED, lines);
    } else {
      readBoth(lines, behind(first.get(), lines), behind(actual.get(), lines));
    }
  }

  /** Two texts: each behind its label, or in its paragraph, or side by side. */
  private void readBoth(List<Token> lines, List<Token> left, List<Token> right) {
    if (!left.isEmpty() && !right.isEmpty() && left.size() + right.size() == lines.size()) {
      put(left, right);
      return;
    }
    List<List<Token>> paragraphs = grouped(lines, true);
    if (paragraphs.size() == 2 && paragraphs.stream().allMatch(GoalReader::isWhole)) {
      put(paragraphs.get(0), paragraphs.get(1));
      return;
    }
    GoalTexts.Found found = new GoalTexts(grouped(lines, false), seams).find();
    if (found.certain()) {
      put(found.left(), found.right());
    } else {
      form.noteAmbiguous(lines.get(0));
    }
  }

  private void put(List<Token> expected, List<Token> actual) {
    goals.put(Term.FORM_GOAL_EXPECTED, expected);
    goals.put(Term.FORM_GOAL_ACTUAL, actual);
  }

  /** 项目概况 stands above the goals, its label between the lines of its text. */
  private List<Token> overview(List<Token> lines, Optional<Token> expected) {
    int label = goalLabel(Term.FORM_OVERVIEW).map(tokens::indexOf).orElse(-1);
    if (label < 0 || expected.isEmpty() || tokens.indexOf(expected.get()) < label) {
      return List.of();
    }
    List<Token> text = new ArrayList<>();
    for (Token line : lines) {
      text.add(line);
      if (tokens.indexOf(line) > label && line.plain().endsWith("。")) {
        return text;
      }
    }
    return List.of();
  }

  private static boolean isWhole(List<Token> paragraph) {
    return paragraph.get(paragraph.size() - 1).plain().endsWith("。")
        && grouped(paragraph, false).stream().allMatch(line -> line.size() == 1);
  }

  private Optional<Token> goalLabel(Term term) {
    return tokens.stream()
        .filter(token -> token.means(term))
        .filter(token -> !token.isIn(Scope.INDICATORS) || tokens.indexOf(token) < zones.heads())
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
    int end = Math.max(zones.heads(), Math.max(from, to));
    for (int i = 0; i < zones.heads() && i < zones.rowsStart(); i++) {
      Token token = tokens.get(i);
      begin = token.isIn(Scope.FUND_ROW) || token.isIn(Scope.FUNDS) ? Math.max(begin, i) : begin;
    }
    int firstName = firstName();
    Map<Integer, Integer> widths = widths();
    List<Token> lines = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isLabel() || form.isTaken(token) || isName(i)) {
        continue;
      }
      boolean wide =
          widths.getOrDefault(token.first().line(), 0) >= WIDE && token.kind() != Kind.BOXES;
      boolean between = i > begin && i < end && isBeforeRows(i);
      boolean last = i > zones.heads() && i < firstName && token.kind() == Kind.SENTENCE;
      if (wide || between || last || goesOn(lines, i) || isLate(i)) {
        lines.add(token);
      }
    }
    return lines;
  }

  /** A project's name with its code can be as wide as the lines of the goals. */
  private boolean isName(int at) {
    return at > 0
        && tokens.get(at - 1).means(Term.FORM_NAME)
        && tokens.get(at - 1).last().line() == tokens.get(at).first().line();
  }

  private Map<Integer, Integer> widths() {
    Map<Integer, Integer> widths = new HashMap<>();
    for (Token token : tokens) {
      token.pieces().forEach(piece -> widths.merge(piece.line(), piece.width(), Integer::sum));
    }
    return widths;
  }

  private int firstName() {
    int name = zones.rowsStart();
    while (name < tokens.size()
        && (tokens.get(name).isLabel() || tokens.get(name).kind() == Kind.SENTENCE)) {
      name++;
    }
    return name;
  }

  private boolean isBeforeRows(int at) {
    Token token = tokens.get(at);
    return at < zones.rowsStart()
        && (!Zones.isFigure(token) || isInText(at))
        && token.kind() != Kind.BOXES;
  }

  /** Tells whether a token goes on in the paragraph of the goals' last line. */
  private boolean goesOn(List<Token> lines, int at) {
    Token token = tokens.get(at);
    Token before = lines.isEmpty() ? token : lines.get(lines.size() - 1);
    return before.first().paragraph() == token.first().paragraph()
        && !before.equals(token)
        && Objects.equals(tokens.get(at - 1), before)
        && !Zones.isFigure(token);
  }

  /** Tells whether a sentence stands right behind its label among the rows. */
  private boolean isLate(int at) {
    if (at < zones.rowsStart() || tokens.get(at).kind() != Kind.SENTENCE) {
      return false;
    }
    Token label = tokens.get(at - 1);
    return (label.means(Term.FORM_GOAL_ACTUAL) || label.means(Term.FORM_GOAL_EXPECTED))
        && !label.isIn(Scope.INDICATORS);
  }

  /** Tells whether a figure stands on a line with words: 举办普法讲座 100. */
  private boolean isInText(int at) {
    boolean before =
        at > 0
            && !Zones.isFigure(tokens.get(at - 1))
            && tokens.get(at - 1).last().line() == tokens.get(at).first().line();
    boolean after =
        at + 1 < tokens.size()
            && !Zones.isFigure(tokens.get(at + 1))
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

  void write() {
    goals.forEach(
        (term, text) ->
            goalLabel(term)
                .or(() -> form.find(Term.SECTION_GOALS))
                .ifPresent(label -> form.addRow(List.of(label.printed(), FormDraft.joined(text)))));
  }
}
