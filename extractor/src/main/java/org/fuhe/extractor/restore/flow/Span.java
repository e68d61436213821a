package org.fuhe.extractor.restore.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that follow each other, taken as one cell, and what it costs to believe that. */
final class Span {
  /** A space between words of Chinese is rather a space between two cells. */
  private static final double SPACE = 2.2;

  /** Converters set digits and Latin letters apart from Chinese. */
  private static final double SPACE_AT_LATIN = 0.15;

  private static final double BREAK = 0.25;
  private static final double BREAK_OF_LONG_TEXT = 0.05;
  private static final int LINES_OF_A_NAME = 5;
  private static final double BLANK_LINE = 0.6;

  /**
   * A line was broken although the next characters had room in it: rather another cell begins
   * there.
   */
  private static final double ROOM_LEFT = 0.8;

  private static final double ROOM_LEFT_PER_COLUMN = 0.08;
  private static final double MOST_ROOM_LEFT = 3;

  private static final double FIGURE = 2;
  private static final double FIGURE_AMONG_WORDS = 1.3;

  /** Of a line break that ends a paragraph: it needs no reason. */
  private static final int NO_ROOM = 1000;

  private static final Pattern NUMBERED =
      Pattern.compile("(?:目标|任务|指标)?[(（]?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[)）.、:：是]");

  private static final String CLOSING = "，。、；：！？）)》】」』”’%,.;:!?";

  /** Words of one character that are values by themselves. */
  private static final String VALUES = "无有优良中差好高低强是否";

  private static final String OPENING = "（(《【「『“‘、，；：";

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> widths = new ArrayList<>();
  private final List<Integer> chunks = new ArrayList<>();
  private @Nullable String whole;
  private @Nullable Shape shape;
  private double joins;
  private int tokens;
  private int numbers;
  private double figureCost;
  private int signs;
  private int dates;
  private int strays;
  private int spaces;
  private boolean figureBefore;
  private boolean beginsWithNumber;
  private boolean afterNumber;
  private boolean beginsLine;
  private boolean endsLine;

  void clear() {
    text.setLength(0);
    widths.clear();
    chunks.clear();
    joins = 0;
    tokens = 0;
    numbers = 0;
    figureCost = 0;
    signs = 0;
    dates = 0;
    strays = 0;
    spaces = 0;
    figureBefore = false;
  }

  void add(Token token) {
    String plain = token.plain();
    if (tokens == 0) {
      beginsWithNumber = token.shape() == Shape.NUMBER;
      afterNumber = token.afterNumber();
      beginsLine = token.first();
      widths.add(token.width());
      chunks.add(0);
    } else if (token.first()) {
      joins +=
          (widths.size() < LINES_OF_A_NAME ? BREAK : BREAK_OF_LONG_TEXT)
              + (token.afterBlank() ? BLANK_LINE : 0);
      widths.add(token.width());
      chunks.add(beginsParagraph(plain) ? NO_ROOM : firstChunk(plain));
    } else {
      spaces++;
      joins +=
          isLatin(text.charAt(text.length() - 1)) || isLatin(plain.charAt(0))
              ? SPACE_AT_LATIN
              : SPACE;
      int line = widths.size() - 1;
      widths.set(line, widths.get(line) + 1 + token.width());
    }
    addFigure(token);
    strays += token.isLevel() || token.shape() == Shape.DOTS ? 1 : 0;
    endsLine = token.last();
    text.append(plain);
    whole = null;
    shape = null;
    tokens++;
  }

  private void addFigure(Token token) {
    boolean figure = token.shape().isFigure();
    if (figure) {
      figureCost += FIGURE;
    } else if (figureBefore && !token.first()) {
      // a number among the words of a text is set apart by the converter
      figureCost -= FIGURE_AMONG_WORDS;
    }
    figureBefore = figure;
    signs += "<>=≤≥≦≧".indexOf(token.plain().charAt(0)) >= 0 ? 1 : 0;
    dates += token.shape() == Shape.DATE || token.shape() == Shape.QUANTITY ? 1 : 0;
    numbers +=
        token.shape() == Shape.NUMBER
                || token.shape() == Shape.CUT
                || token.shape() == Shape.PERCENT
                || token.shape() == Shape.QUANTITY
            ? 1
            : 0;
  }

  String text() {
    if (whole == null) {
      whole = text.toString();
    }
    return whole;
  }

  Shape shape() {
    if (shape == null) {
      shape = Shape.of(text());
    }
    return shape;
  }

  int length() {
    return text.length();
  }

  int tokens() {
    return tokens;
  }

  boolean isWrapped() {
    return widths.size() > 1;
  }

  int spaces() {
    return spaces;
  }

  /** The number of words that are numbers. */
  int numbers() {
    return numbers;
  }

  /** Tells whether it is a short word behind a number, such as 个: rather the number's unit. */
  boolean isLooseUnit() {
    return tokens == 1
        && afterNumber
        && numbers == 0
        && text.length() <= 2
        && VALUES.indexOf(text.charAt(0)) < 0;
  }

  /** Tells whether it takes all of its lines. */
  boolean fillsLines() {
    return beginsLine && endsLine;
  }

  boolean beginsWithNumber() {
    return beginsWithNumber;
  }

  /** What the figures in it cost if it is a text. */
  double figureCost() {
    return figureCost;
  }

  int signs() {
    return signs;
  }

  /**
   * The number of words that are rather cells of their own: names of levels, dots of a template.
   */
  int strays() {
    return strays;
  }

  int dates() {
    return dates;
  }

  /** What joining costs at least, however the cell goes on. */
  double joins() {
    return joins;
  }

  /** What the line breaks cost that no lack of room explains. */
  double roomLeft() {
    if (widths.size() == 1) {
      return 0;
    }
    int widest = 0;
    for (int width : widths) {
      widest = Math.max(widest, width);
    }
    double cost = 0;
    for (int line = 0; line + 1 < widths.size(); line++) {
      int room = widest - widths.get(line) - chunks.get(line + 1);
      if (room >= 0) {
        cost += Math.min(MOST_ROOM_LEFT, (room > 1 ? ROOM_LEFT : 0) + ROOM_LEFT_PER_COLUMN * room);
      }
    }
    return cost;
  }

  /** What it costs that a text begins or ends at characters where no text does. */
  double edges() {
    double cost = 0;
    if (CLOSING.indexOf(text.charAt(0)) >= 0) {
      cost += 3;
    }
    if (OPENING.indexOf(text.charAt(text.length() - 1)) >= 0) {
      cost += 2;
    }
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '“' || c == '《' ? 1 : c == ')' || c == '”' || c == '》' ? -1 : 0;
    }
    return depth == 0 ? cost : cost + 1.5;
  }

  /** A sentence ended in the line above, and a number begins the next paragraph. */
  private boolean beginsParagraph(String plain) {
    return "。；;.".indexOf(text.charAt(text.length() - 1)) >= 0
        && NUMBERED.matcher(plain).lookingAt();
  }

  private static int firstChunk(String plain) {
    int end = 0;
    while (end < plain.length() && isLatin(plain.charAt(end))) {
      end++;
    }
    int width = end;
    if (end == 0) {
      end = 1;
      width = 2;
    }
    while (end < plain.length() && CLOSING.indexOf(plain.charAt(end)) >= 0) {
      end++;
      width += 2;
    }
    return width;
  }

  private static boolean isLatin(char c) {
    return (c > ' ' && c < 0x7f) || (c >= 0x2264 && c <= 0x2267);
  }
}
