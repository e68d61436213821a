package org.fuhe.extractor.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Printed;

/**
 * Reads the ticked options of a field such as 项目类别: {@code 1.部门预算项目☑2.省专项□}, {@code ☑新增项目□延续项目}, or
 * the boxes of a web page.
 *
 * <p>A box stands before its option or behind it; which of them, the first and the last box of the
 * text tell. An option whose box was cut off is not ticked.
 */
public final class TickBoxes {
  private static final String LIST_MARKS = "、.．)）:：";
  private static final String BETWEEN = "、，,；;/|。";
  private static final String LABEL_END = ":：";

  private TickBoxes() {}

  /**
   * Returns the ticked options, without their boxes and list numbers, in the order of the text;
   * empty where the text has no box and so is no choice among options.
   */
  public static Optional<List<Printed>> ticked(Printed printed) {
    String text = printed.text();
    List<TickBox> boxes = TickBox.in(text);
    if (boxes.isEmpty()) {
      return Optional.empty();
    }
    boolean before = standBefore(text, boxes);
    List<Printed> options = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      if (!boxes.get(i).ticked()) {
        continue;
      }
      int from = before ? boxes.get(i).to() : i == 0 ? 0 : boxes.get(i - 1).to();
      int last = i + 1 < boxes.size() ? boxes.get(i + 1).from() : text.length();
      Printed option = option(printed, from, before ? last : boxes.get(i).from(), before);
      if (!option.isBlank()) {
        options.add(option);
      }
    }
    return Optional.of(List.copyOf(options));
  }

  private static boolean standBefore(String text, List<TickBox> boxes) {
    int first = boxes.get(0).from();
    int last = boxes.get(boxes.size() - 1).to();
    if (first == 0 || afterListNumber(text, 0) == first) {
      return true;
    }
    if (last == text.length()) {
      return false;
    }
    // Neither begins nor ends with a box: a label stands before it, or the last option lost its
    // box.
    return LABEL_END.indexOf(text.charAt(first - 1)) >= 0;
  }

  /** Cuts the option out of what stands between two boxes. */
  private static Printed option(Printed printed, int from, int to, boolean first) {
    String text = printed.text();
    int start = from;
    int end = to;
    // An option that lost its box leaves two between the boxes; the numbers part them.
    for (int i = from; i < end; i++) {
      int behind =
          i == from || !Character.isDigit(text.charAt(i - 1)) ? afterListNumber(text, i) : i;
      if (behind <= i || behind > end) {
        continue;
      }
      if (first && i > skip(text, start, end)) {
        end = i;
      } else {
        start = behind;
        i = behind - 1;
      }
    }
    start = skip(text, start, end);
    while (end > start && BETWEEN.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return start >= end ? Printed.BLANK : printed.part(start, end);
  }

  private static int skip(String text, int from, int to) {
    int start = from;
    while (start < to && BETWEEN.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  /**
   * Returns the index behind a list number such as {@code 1、}, {@code (1)}, {@code ①}; or the
   * index.
   */
  private static int afterListNumber(String text, int index) {
    if (index < text.length() && text.charAt(index) >= '①' && text.charAt(index) <= '⑳') {
      return index + 1;
    }
    boolean bracketed = index < text.length() && "(（".indexOf(text.charAt(index)) >= 0;
    int start = bracketed ? index + 1 : index;
    int end = start;
    while (end < text.length() && end - start < 3 && isListDigit(text.charAt(end))) {
      end++;
    }
    if (end == start || end - start > 2 || end >= text.length()) {
      return index;
    }
    char mark = text.charAt(end);
    boolean closed = bracketed ? ")）".indexOf(mark) >= 0 : LIST_MARKS.indexOf(mark) >= 0;
    boolean decimal =
        mark == '.' && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    return closed && !decimal ? end + 1 : index;
  }

  private static boolean isListDigit(char c) {
    return Glyphs.isDigit(Glyphs.fold(c)) || ChineseNumeral.isDigit(c);
  }
}
