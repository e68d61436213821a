package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Table;
import org.fuhe.model.Problem;

/** Restores one form: reads its parts, each from the tokens that the parts before it have left. */
final class FormReader {
  private static final Pattern SIDE_LABEL =
      Pattern.compile("表\\d{1,2}|附[表件]\\d{0,2}:?|Sheet\\d{1,2}");

  private final FormDraft form;
  private final List<Token> tokens;
  private final Zones zones;
  private final Lexicon lexicon;
  private final Seams seams;

  private FormReader(FormDraft form, Lexicon lexicon, Seams seams) {
    this.form = form;
    this.tokens = form.tokens();
    this.zones = form.zones();
    this.lexicon = lexicon;
    this.seams = seams;
  }

  record Form(Table table, List<Token> lines, List<Problem> problems) {}

  /** Returns nothing for what is no scattered form. */
  static Optional<Form> read(List<Token> tokens, Lexicon lexicon, Seams seams) {
    FormDraft form = new FormDraft(headings(CellJoiner.join(tokens), lexicon));
    return form.zones().isForm()
        ? Optional.of(new FormReader(form, lexicon, seams).read())
        : Optional.empty();
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
        .filter(token -> Zones.isBracket(token) || SIDE_LABEL.matcher(token.plain()).matches())
        .forEach(form::take);
    TailReader tail = new TailReader(form);
    tail.read();
    GoalReader goals = new GoalReader(form, seams);
    goals.read();
    Head head = head();
    writeHead(head);
    new FundReader(form).write();
    goals.write();
    Optional<Token> headTotal =
        head.values().containsKey(Term.FORM_TOTAL)
            ? Optional.of(head.label(Term.FORM_TOTAL))
            : Optional.empty();
    new IndicatorReader(form, headTotal, tail, seams).write();
    tail.write();
    return new Form(new Table(form.rows()), lines, form.problems());
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
        form.take(token);
      }
    }
    return lines;
  }

  private Head head() {
    List<Token> own = new ArrayList<>();
    List<Token> late = new ArrayList<>();
    boolean[] lateHead = zones.lateHead();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (form.isTaken(token)) {
        continue;
      }
      if (i < zones.rowsStart() || token.isLabel() || token.kind() == Kind.BOXES || lateHead[i]) {
        own.add(token);
        if (lateHead[i] && !token.isLabel()) {
          form.take(token);
        }
      } else if (isAlone(i)) {
        late.add(token);
      }
    }
    Head head = new Head(own, late, lexicon);
    form.takeAll(head.taken());
    head.uncertain().forEach(form::noteAmbiguous);
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
    head.values().forEach((term, value) -> form.addRow(List.of(head.label(term).printed(), value)));
  }
}
