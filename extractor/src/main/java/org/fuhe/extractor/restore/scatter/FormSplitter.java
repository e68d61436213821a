package org.fuhe.extractor.restore.scatter;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;

/**
 * Tells where one form ends and the next begins: at its title or its 项目名称, whichever is printed
 * first.
 */
final class FormSplitter {
  private static final int LONGEST_TITLE = 70;

  private final List<Token> tokens;
  private final Lexicon lexicon;

  /** What a form is made of, and what stands before it and belongs to none. */
  record Part(List<Token> before, List<Token> title, List<Token> tokens) {}

  private FormSplitter(List<Token> tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  static List<Part> split(List<Token> tokens, Lexicon lexicon) {
    return new FormSplitter(tokens, lexicon).parts();
  }

  /**
   * A run of tokens that is the title of a form: {@code start} inclusive, {@code end} exclusive.
   */
  private record Span(int start, int end) {}

  private List<Part> parts() {
    List<Span> titles = titles();
    List<Integer> names = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).means(Term.FORM_NAME)) {
        names.add(i);
      }
    }
    TreeMap<Integer, Span> titleOfForm = new TreeMap<>();
    int next = 0;
    int previous = -1;
    for (int i = 0; i < names.size(); i++) {
      int name = names.get(i);
      int after = i + 1 < names.size() ? names.get(i + 1) : tokens.size();
      Span title = new Span(-1, -1);
      while (next < titles.size() && titles.get(next).start() < name) {
        if (titles.get(next).start() > previous) {
          title = titles.get(next);
        }
        next++;
      }
      if (title.start() < 0 && next < titles.size() && titles.get(next).start() < after) {
        Span behind = titles.get(next);
        boolean nearer = i + 1 == names.size() || behind.start() - name < after - behind.start();
        if (nearer) {
          title = behind;
          next++;
        }
      }
      titleOfForm.put(title.start() < 0 ? name : Math.min(name, title.start()), title);
      previous = name;
    }
    List<Integer> starts = new ArrayList<>(titleOfForm.keySet());
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : tokens.size();
      Span title = requireNonNull(titleOfForm.get(starts.get(i)));
      List<Token> form = new ArrayList<>();
      for (int token = starts.get(i); token < end; token++) {
        if (token < title.start() || token >= title.end()) {
          form.add(tokens.get(token));
        }
      }
      parts.add(
          new Part(
              i == 0 ? tokens.subList(0, starts.get(0)) : List.of(),
              title.start() < 0 ? List.of() : tokens.subList(title.start(), title.end()),
              form));
    }
    for (int i = 1; i < parts.size(); i++) {
      boolean titleFirst = requireNonNull(titleOfForm.get(starts.get(i))).start() <= starts.get(i);
      moveLate(parts.get(i - 1).tokens(), parts.get(i).tokens(), titleFirst, parts.get(i).title());
    }
    return parts;
  }

  /**
   * Cells at the foot of a page can be printed behind the title of the form that begins below them.
   */
  private static void moveLate(
      List<Token> before, List<Token> form, boolean titleFirst, List<Token> title) {
    List<Token> late = new ArrayList<>();
    boolean named = false;
    for (Token token : form) {
      boolean aboveTitle =
          !titleFirst && !title.isEmpty() && token.first().line() < title.get(0).first().line();
      if (isOfHead(token) && !aboveTitle) {
        break;
      }
      boolean figure =
          token.kind() == Kind.NUMBER
              || token.kind() == Kind.PLACEHOLDER
              || token.kind() == Kind.PERCENT
              || token.kind() == Kind.MEASURE;
      figure &= token.number().isEmpty() || token.number().get().doubleValue() <= 120;
      boolean level =
          (token.isLevel() && !token.isIn(Scope.FORM))
              || (token.isIn(Scope.INDICATORS) && !token.isIn(Scope.FORM));
      boolean words =
          token.kind() == Kind.WORDS && (titleFirst ? !named && !isYear(token) : aboveTitle);
      if (level || (!token.isLabel() && (figure || (words && token.plain().indexOf(':') < 0)))) {
        late.add(token);
      }
      named |= token.means(Term.FORM_NAME);
    }
    form.removeAll(late);
    before.addAll(late);
  }

  /** Tells whether a label begins the part of the head in which figures are its own. */
  private static boolean isOfHead(Token token) {
    return (token.isIn(Scope.FUNDS) && !token.isIn(Scope.INDICATORS))
        || token.isIn(Scope.FUND_ROW)
        || token.means(Term.SECTION_FUNDS)
        || token.means(Term.FORM_TOTAL)
        || token.means(Term.FORM_CODE);
  }

  private static boolean isYear(Token token) {
    return token.plain().matches("\\(.*|.*年度?\\)?");
  }

  private List<Span> titles() {
    List<Span> titles = new ArrayList<>();
    for (int start = 0; start < tokens.size(); ) {
      int end = start + 1;
      StringBuilder text = new StringBuilder(tokens.get(start).plain());
      while (end < tokens.size()
          && tokens.get(end).first().line() == tokens.get(start).first().line()) {
        text.append(tokens.get(end++).plain());
      }
      if (isTitle(text.toString())) {
        titles.add(new Span(start, end));
      }
      start = end;
    }
    return titles;
  }

  private boolean isTitle(String text) {
    String words = text.replaceAll("(?:\\([^()]*\\)|-?\\d+)$", "");
    return text.length() <= LONGEST_TITLE
        && words.indexOf('。') < 0
        && words.indexOf(':') < 0
        && (endsWith(words, Term.TITLE_SELF_EVALUATION) || endsWith(words, Term.TITLE_TARGET));
  }

  private boolean endsWith(String words, Term term) {
    return lexicon.words(term).stream().anyMatch(words::endsWith);
  }
}
