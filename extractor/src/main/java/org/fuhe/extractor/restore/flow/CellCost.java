package org.fuhe.extractor.restore.flow;

import static org.fuhe.extractor.lexicon.Term.LEVEL_FIRST;
import static org.fuhe.extractor.lexicon.Term.LEVEL_SECOND;

import java.util.List;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.value.Units;

/** What it costs to believe that words are a cell of a column. */
final class CellCost {
  /** Above this no reading is worth following. */
  static final double HOPELESS = 10;

  private static final int LONGEST_NAME = 40;
  private static final int SHORT_LEVEL = 8;
  private static final int SHORTEST_NAME = 3;
  private static final Pattern NATURE =
      Pattern.compile("定性|定量|正向|反向|逆向|正向指标|反向指标|逆向指标|定性指标|定量指标|.{0,2}向");
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}[.、]?");
  private static final Pattern UNIT =
      Pattern.compile("(?:[^\\d<>=,.;:、。()%]|\\([^\\d()]{1,3}\\)){1,7}|%|‰");
  private static final Pattern LEVEL =
      Pattern.compile("[^\\d]{1,12}(?:指标|效益|满意度|成本|产出)(?:\\(.*\\))?");

  private static final Pattern MARKED_LEVEL =
      Pattern.compile("[\\p{IsHan}、/]{2,10}\\(\\d{1,3}分\\)");

  /** Full marks belong to the label in front of them. */
  private static final Pattern FULL_MARKS_BEHIND = Pattern.compile("\\(\\d{1,3}分\\)$");

  private static final Pattern FULL_MARKS = Pattern.compile("\\(\\d{1,3}分\\)");

  /** What can stand behind a unit. */
  private static final Pattern BOUND = Pattern.compile("(?:及?以[上下内]|左右|之内)$");

  private static final Pattern REST_OF_LEVEL = Pattern.compile("指标[^\\d:.、]|标[^准]");
  private static final Pattern TEMPLATE =
      Pattern.compile("(?:指标\\d+[:.、]?)?[.·⋯]{2,}|指标\\d+[:.、]?");
  private static final Pattern NUMBERED = Pattern.compile("指标\\d+[:.、]");

  private final Labels labels;
  private final boolean unitsApart;
  private final boolean actualBesideTarget;

  CellCost(Labels labels, List<Column> columns) {
    this.labels = labels;
    List<Kind> kinds = columns.stream().map(Column::kind).toList();
    this.unitsApart = kinds.contains(Kind.UNIT);
    int actual = kinds.indexOf(Kind.ACTUAL);
    this.actualBesideTarget = actual > 0 && kinds.get(actual - 1) == Kind.TARGET;
  }

  /** What the words cost at least, however they go on; to give up early. */
  double least(Kind kind, Span span) {
    double joins = span.joins();
    switch (kind) {
      case SECTION -> {
        boolean upright = span.tokens() == span.length();
        return upright || labels.canBegin(span.text()) ? joins : HOPELESS + 1;
      }
      case NAME, REASON, PROJECT, PROJECT_TEXT, TEXT, OTHER -> {
        return joins + Math.max(0, span.figureCost() - 2) + 2.5 * Math.max(0, span.strays() - 1);
      }
      default -> {
        return joins;
      }
    }
  }

  double of(Kind kind, Span span) {
    String text = span.text();
    return switch (kind) {
      case SECTION -> section(span, text);
      case LEVEL1 -> level(span, text, LEVEL_FIRST);
      case LEVEL2 -> level(span, text, LEVEL_SECOND);
      case NAME -> name(span, text);
      case NATURE -> span.joins() + nature(span, text);
      case TARGET, ACTUAL -> measure(span, text) + (isUnitOfTarget(kind, span) ? 3 : 0);
      case UNIT -> span.joins() + span.roomLeft() + (span.isWrapped() ? 0.1 : 0) + unit(span, text);
      case TOTAL, AMOUNT ->
          span.joins() + (span.shape() == Shape.NUMBER ? 0 : points(span, text)) + figureGaps(span);
      case WEIGHT, SCORE -> span.joins() + points(span, text) + figureGaps(span);
      case COEFFICIENT ->
          span.joins()
              + (span.shape() == Shape.PERCENT ? 0.1 : points(span, text))
              + figureGaps(span);
      case NUMBER, ROW_NUMBER ->
          ORDINAL.matcher(text).matches() ? 0 : text.length() < 4 ? 4 : HOPELESS;
      case REASON ->
          span.shape() == Shape.MARK
              ? 0
              : text(span)
                  + ending(span, text)
                  + 3.0 * (span.strays() + (NUMBERED.matcher(text).find() ? 1 : 0))
                  + (Flow.isParagraph(text) ? 3 : 0)
                  + (FULL_MARKS_BEHIND.matcher(text).find() ? 1.5 : 0);
      case GRADE -> span.joins() + (text.length() <= 3 && span.numbers() == 0 ? 0 : 4);
      case PROJECT_TEXT -> text(span) + ending(span, text) + 1.5 * span.strays();
      case PROJECT, TEXT ->
          text(span) + (text.length() > LONGEST_NAME ? 1.5 : 0) + (labels.isLevel(text) ? 3 : 0);
      case OTHER ->
          (span.shape() == Shape.TEXT ? text(span) : span.joins())
              + 0.2
              + 1.5 * span.strays()
              + (LEVEL.matcher(text).matches() ? 1 : 0);
    };
  }

  boolean isTemplate(Span span) {
    return TEMPLATE.matcher(span.text()).matches();
  }

  private double section(Span span, String text) {
    if (labels.canBegin(text)) {
      Label label = labels.label(text);
      if (label.means(Term.SECTION_INDICATORS) || label.means(Term.SECTION_GOALS)) {
        return 0.1;
      }
    }
    boolean vertical = span.tokens() == text.length() && span.tokens() > 1;
    if (vertical && labels.isPartOf(text, Scope.SECTION)) {
      return 0.4; // the label goes on behind a page break
    }
    return HOPELESS;
  }

  private double level(Span span, String text, Term expected) {
    if (text.charAt(0) == '.') {
      return HOPELESS; // the dots of a template's row stand in front of it
    }
    if (text.charAt(0) != '(') {
      if (labels.isLevel(text)) {
        return labels.label(text).means(expected) ? 0 : 0.6;
      }
      if (MARKED_LEVEL.matcher(text).matches() && span.strays() < 2) {
        return 0.5 * span.joins() + 0.2;
      }
    }
    double breaks = span.joins() + span.roomLeft() + span.edges();
    if (span.shape() == Shape.MARK) {
      return 1.5;
    }
    if (LEVEL.matcher(text).matches()) {
      return breaks + 1;
    }
    boolean words = span.numbers() == 0 && span.signs() == 0 && text.length() <= 12;
    return breaks + (words ? shortOf(span) : 8);
  }

  /** A level that the lexicon does not know is short, and mostly stands in a line of its own. */
  private static double shortOf(Span span) {
    return span.length() > SHORT_LEVEL ? 3.2 : span.fillsLines() ? 0.9 : 2;
  }

  private double name(Span span, String text) {
    if (isTemplate(span)) {
      return 1;
    }
    double cost =
        text(span)
            + (text.length() > LONGEST_NAME ? 1 : 0)
            + 0.8 * span.dates()
            + (span.beginsWithNumber() ? 2 : 0)
            + (span.tokens() > 1 ? 1.5 * span.strays() : 0);
    if (span.shape() == Shape.MARK) {
      return cost;
    }
    if (labels.isLevel(text)) {
      // 服务对象满意度 is the name of many an indicator, 数量指标 of none
      cost += text.contains("指标") ? 2.5 : 0.8;
    } else if (REST_OF_LEVEL.matcher(text).lookingAt() || labels.beginsWithLevel(text)) {
      cost += 2;
    }
    return cost + notWords(span.shape());
  }

  private static double notWords(Shape shape) {
    return switch (shape) {
      case TEXT -> 0;
      case DATE, QUANTITY -> 0.8;
      default -> 4;
    };
  }

  /** A text: joined words, seldom with figures of their own. */
  private static double text(Span span) {
    return span.joins()
        + span.roomLeft()
        + span.edges()
        + (FULL_MARKS.matcher(span.text()).lookingAt() ? 2 : 0)
        + (span.length() < SHORTEST_NAME && span.shape() == Shape.TEXT ? 0.8 : 0)
        + span.figureCost()
        + 3.0 * span.signs()
        + 0.3;
  }

  private static double ending(Span span, String text) {
    if (!span.isWrapped()) {
      return 0.5;
    }
    return "。；.;!！)".indexOf(text.charAt(text.length() - 1)) >= 0 ? 0 : 0.4;
  }

  private static double nature(Span span, String text) {
    if (span.shape() == Shape.SIGN) {
      return 0;
    }
    if (NATURE.matcher(text).matches()) {
      return 0;
    }
    return span.shape() == Shape.MARK ? 1 : 5;
  }

  private double measure(Span span, String text) {
    switch (span.shape()) {
      case CUT -> {
        return 0.5 + figureGaps(span);
      }
      case NUMBER, PERCENT, QUANTITY -> {
        // a unit or a sign may stand apart from its number
        return Math.min(span.joins(), 0.3 * (span.tokens() - 1))
            + figureGaps(span)
            + (unitsApart && span.tokens() > 1 && !text.endsWith("%") ? 0.6 : 0)
            + (span.isWrapped() && !hasKnownUnit(text) ? 1.5 : 0);
      }
      case DATE -> {
        return 0.1 + Math.min(span.joins(), 0.1 * (span.tokens() - 1));
      }
      case MARK -> {
        return 0.4;
      }
      case SIGN -> {
        return 3;
      }
      case DOTS -> {
        return 2;
      }
      case TEXT -> {}
    }
    double words =
        span.joins()
            + span.roomLeft()
            + span.edges()
            + 2.5 * span.strays()
            + 0.7
            + 0.02 * text.length();
    return words + 0.7 * span.figureCost() + 1.5 * span.signs();
  }

  private static boolean hasKnownUnit(String text) {
    int end = text.length();
    while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    String unit = BOUND.matcher(text.substring(end)).replaceFirst("");
    return unit.isEmpty() || Units.isUnit(unit);
  }

  /** 439 个 555: 个 is no actual value but the unit of the target in front of it. */
  private boolean isUnitOfTarget(Kind kind, Span span) {
    return kind == Kind.ACTUAL && actualBesideTarget && span.isLooseUnit();
  }

  /** Two numbers side by side are two cells, even if their characters make a number. */
  private static double figureGaps(Span span) {
    if (span.numbers() < 2) {
      return 0;
    }
    return span.spaces() == 0 ? 0.9 : 6; // a line break can part a number
  }

  private static double unit(Span span, String text) {
    if (Units.isUnit(text)) {
      return 0;
    }
    if (!UNIT.matcher(text).matches()) {
      return span.shape() == Shape.MARK ? 0.5 : 6;
    }
    return span.shape() == Shape.SIGN ? 6 : 0.8 + 0.1 * text.length();
  }

  private static double points(Span span, String text) {
    return switch (span.shape()) {
      case NUMBER -> Figures.isAtMost(text, 100) ? 0 : 2.5;
      case MARK -> 0.6;
      case PERCENT -> 1.5;
      case QUANTITY -> text.endsWith("分") ? 0.3 : 4;
      default -> 6;
    };
  }
}
