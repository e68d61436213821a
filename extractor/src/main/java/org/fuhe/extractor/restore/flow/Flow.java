package org.fuhe.extractor.restore.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.page.Line;
import org.fuhe.model.Printed;

/** The stream of words of a document, with what can be told of a place in it. */
final class Flow {
  private static final int LONGEST_TITLE = 70;
  private static final Pattern TITLE =
      Pattern.compile(
          "[^。；;]{0,60}(?:绩效|自评|评价|预算|收支|目标|决算)[^。；;]{0,30}表(?:\\([^()]{0,20}\\)|-?\\d+)?");
  private static final Pattern ATTACHMENT =
      Pattern.compile(
          "附[件表]?[\\d一二三四五六七八九十]{0,3}(?:[-—]\\d+)?[:：]?"
              + "|(?:部门)?公开表?\\d{0,3}(?:[-—]\\d+)?表?|附?表\\d{1,3}(?:[-—]\\d+)?");
  private static final Pattern YEAR = Pattern.compile("\\(\\d{4}年?度?\\)|\\d{4}年度");
  private static final Pattern PARAGRAPH = Pattern.compile("[一二三四五六七八九十]{1,2}、");
  private static final Pattern UNIT = Pattern.compile("\\(?(?:金额)?单位:(?:人民币)?[万亿]?元\\)?");

  private final List<Token> tokens;
  private final Labels labels;

  /** The index of the first token of each line, and behind the last one the number of tokens. */
  private final int[] firstOfLine;

  Flow(List<Line> lines, Labels labels) {
    this.labels = labels;
    this.tokens = new ArrayList<>();
    this.firstOfLine = new int[lines.size() + 1];
    for (int line = 0; line < lines.size(); line++) {
      firstOfLine[line] = tokens.size();
      tokens.addAll(Token.of(lines.get(line), line, labels));
    }
    firstOfLine[lines.size()] = tokens.size();
  }

  List<Token> tokens() {
    return tokens;
  }

  Token token(int at) {
    return tokens.get(at);
  }

  int size() {
    return tokens.size();
  }

  Labels labels() {
    return labels;
  }

  /** Returns the token behind the end of the line in which a token stands. */
  int lineEnd(int at) {
    return firstOfLine[tokens.get(at).line() + 1];
  }

  boolean isLineStart(int at) {
    return at >= tokens.size() || tokens.get(at).first();
  }

  Printed join(int from, int to) {
    return Token.join(tokens.subList(from, to));
  }

  Optional<Labels.Match> label(int at, Predicate<Label> wanted) {
    return at >= size() ? Optional.empty() : labels.at(tokens, at, size(), wanted);
  }

  Optional<Labels.Match> label(int at, Scope scope) {
    return label(at, label -> label.in(scope).isPresent());
  }

  /** Tells whether a text is a paragraph of a report with its number in front: 三、下一步工作. */
  static boolean isParagraph(String plain) {
    return PARAGRAPH.matcher(plain).lookingAt();
  }

  /** Tells whether the line in front of the line that begins here breaks off in a sentence. */
  boolean isInSentence(int at) {
    if (at == 0) {
      return false;
    }
    String before = tokens.get(at - 1).plain();
    return ",、，".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** Returns where the figures that begin here end, at the latest with their line. */
  int figuresEnd(int at) {
    int end = at;
    while (end < size()
        && tokens.get(end).shape().isFigure()
        && (end == at || !tokens.get(end).first())) {
      end++;
    }
    return end;
  }

  /** Tells whether the line that begins here is a title of a table. */
  boolean isTitle(int at) {
    return isTitle(Labels.text(tokens, at, lineEnd(at)));
  }

  static boolean isTitle(String plain) {
    return plain.length() <= LONGEST_TITLE && TITLE.matcher(plain).matches();
  }

  /**
   * Tells whether the line that begins here stands over a table, outside of it: a title, the number
   * of an attachment, a unit.
   */
  boolean isAboveTable(int at) {
    if (isTitle(at)) {
      return true;
    }
    String text = Labels.text(tokens, at, lineEnd(at));
    return text.length() <= 20
        && (ATTACHMENT.matcher(text).matches()
            || YEAR.matcher(text).matches()
            || UNIT.matcher(text).matches());
  }
}
