package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes two texts apart that were printed side by side, line by line.
 *
 * <p>Each line is one of the left text, one of the right text, or both. A line that is followed by
 * another of its text is full, or ends a sentence; the words across two lines are words of the
 * document.
 */
final class GoalTexts {
  private static final double MARGIN = 1.2;

  /** Longer texts are not taken apart. */
  private static final int MOST_LINES = 24;

  private static final int WIDTH = 120;

  private final List<List<Token>> lines;
  private final Seams seams;

  GoalTexts(List<List<Token>> lines, Seams seams) {
    this.lines = lines;
    this.seams = seams;
  }

  /** The two texts; {@code certain} when no other reading is nearly as good. */
  record Found(List<Token> left, List<Token> right, boolean certain) {}

  private record State(
      List<Token> left, List<Token> right, int leftFull, int rightFull, double cost) {}

  Found find() {
    List<State> states = List.of(new State(List.of(), List.of(), 0, 0, 0));
    for (List<Token> line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
      List<State> next = new ArrayList<>();
      for (State state : states) {
        for (int split = 0; split <= line.size(); split++) {
          next.add(add(state, line.subList(0, split), line.subList(split, line.size())));
        }
      }
      next.sort((a, b) -> Double.compare(a.cost(), b.cost()));
      states = next.subList(0, Math.min(next.size(), WIDTH));
    }
    List<State> ended = new ArrayList<>();
    states.forEach(state -> ended.add(end(state)));
    ended.sort((a, b) -> Double.compare(a.cost(), b.cost()));
    State best = ended.get(0);
    boolean certain =
        lines.size() <= MOST_LINES
            && ended.stream()
                .skip(1)
                .filter(other -> !text(other.left()).equals(text(best.left())))
                .allMatch(other -> other.cost() > best.cost() + MARGIN);
    return new Found(best.left(), best.right(), certain);
  }

  private State add(State state, List<Token> left, List<Token> right) {
    double cost = state.cost();
    if (!left.isEmpty() && !right.isEmpty()) {
      // a line that is cut in two must be cut where a line could begin
      cost += left.get(left.size() - 1).last().line() == right.get(0).first().line() ? 0.3 : 0;
    }
    cost += goesOn(state.left(), left, width(left), state.leftFull());
    cost += goesOn(state.right(), right, width(right), state.rightFull());
    return new State(
        joined(state.left(), left),
        joined(state.right(), right),
        Math.max(state.leftFull(), width(left)),
        Math.max(state.rightFull(), width(right)),
        cost);
  }

  private double goesOn(List<Token> text, List<Token> line, int width, int full) {
    if (line.isEmpty()) {
      return 0;
    }
    if (text.isEmpty()) {
      return begins(line.get(0).plain()) ? 0 : 0.8;
    }
    Token last = text.get(text.size() - 1);
    String left = last.plain();
    int lastWidth = lineWidth(text);
    double cost = seams.cost(left, line.get(0).plain()) + 0.3;
    boolean ended = left.matches(".*[。;!]");
    if (ended) {
      cost = begins(line.get(0).plain()) ? -0.5 : left.endsWith("。") ? 1.5 : 0.3;
    } else if (begins(line.get(0).plain())) {
      cost += 1.5;
    }
    int short_ = Math.max(full, width) - lastWidth;
    cost += !ended && short_ > 4 ? Math.min(3, short_ * 0.25) : 0;
    return cost;
  }

  /** The width of the last line of a text. */
  private static int lineWidth(List<Token> text) {
    int line = text.get(text.size() - 1).last().line();
    int width = 0;
    for (int i = text.size() - 1; i >= 0 && text.get(i).first().line() == line; i--) {
      width += text.get(i).first().width();
    }
    return width;
  }

  private static boolean begins(String plain) {
    return plain.matches("(?:目标)?\\d{1,2}[:.、].*|根据.*|为.*|通过.*|做好.*|20\\d\\d年.*|已.*");
  }

  private State end(State state) {
    double cost = state.cost();
    cost += state.left().isEmpty() || state.right().isEmpty() ? 4 : 0;
    cost += text(state.left()).endsWith("。") ? 0 : 1.5;
    cost += text(state.right()).endsWith("。") ? 0 : 1.5;
    cost += 0.8 * (reached(text(state.left())) - reached(text(state.right())));
    return new State(state.left(), state.right(), state.leftFull(), state.rightFull(), cost);
  }

  /** How much a text speaks of what was reached, and not of what is wanted. */
  private static int reached(String text) {
    int reached = 0;
    reached += text.matches(".*(?:已|实际支出|有序推进|未发现|顺利|逐步|完成情况|全部完成|基本完成).*") ? 1 : 0;
    reached -= text.matches(".*(?:不低于|不少于|要求|拟投入|确保|切实|提升资金|提高财政|按照|做好|推动).*") ? 1 : 0;
    return reached;
  }

  private static int width(List<Token> line) {
    return line.stream().mapToInt(token -> token.first().width()).sum();
  }

  private static List<Token> joined(List<Token> text, List<Token> line) {
    if (line.isEmpty()) {
      return text;
    }
    List<Token> joined = new ArrayList<>(text);
    joined.addAll(line);
    return joined;
  }

  private static String text(List<Token> tokens) {
    return String.join("", tokens.stream().map(Token::plain).toList());
  }
}
