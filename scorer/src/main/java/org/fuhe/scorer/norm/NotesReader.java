package org.fuhe.scorer.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.model.Characters;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Sentence;

/**
 * Reads how scores are given from the notes under a table (备注, 注, 填表说明).
 *
 * <p>A few general ways of putting it are known; whatever else a note says is left alone, because a
 * norm that is misunderstood accuses correct forms.
 */
final class NotesReader {
  /** No note of a table is longer; what is, is a report. */
  private static final int LONGEST = 4000;

  private static final String RATIO = "(?:B/A|(?:实际|完成)值\\(B\\)/[^/;。]{0,8}(?:指标|目标)值\\(A\\))";
  private static final String INVERSE = "(?:A/B|(?:指标|目标)值\\(A\\)/[^/;。]{0,8}(?:实际|完成)值\\(B\\))";

  private static final Pattern AT_LEAST = Pattern.compile("(?:≥|正向指标)[^;。≤]{0,60}?" + RATIO);
  private static final Pattern AT_MOST = Pattern.compile("(?:≤|反向指标)[^;。≥]{0,60}?" + INVERSE);

  private static final String BAND = "(\\d{1,3})%?-(\\d{1,3})%?(\\(含(?:\\d{1,3}%?)?\\))?%?";
  private static final Pattern BANDS = Pattern.compile(BAND + "[、,和及]" + BAND + "[、,和及]" + BAND);

  private static final Pattern GRADE =
      Pattern.compile(
          "(优秀?|良好?|中等?|较?差|合格|不合格)[(为:]?(\\d{1,3})(\\(含\\))?分?-(\\d{1,3})(\\(含\\))?(?:分|\\))");

  private static final Pattern EXPLAINED_RATE =
      Pattern.compile("执行率[^。;,]{0,6}?(?:低于|未达到|未达|小于|不足|<)(\\d{1,2})%[^。;]{0,20}?(?:说明|原因|分析)");

  private static final Pattern LEVEL_WEIGHT =
      Pattern.compile("(成本指标|产出指标|效益指标|(?:服务对象)?满意度指标|(?:预算|资金)(?:资金)?执行率)(\\d{1,3})[%分]");

  private static final String EXECUTION = "执行率";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final List<Sentence> BAND_NAMES =
      List.of(
          new Sentence("达成预期指标", "reached"),
          new Sentence("部分达成预期指标", "reached in part"),
          new Sentence("未达成预期指标", "not reached"));

  private NotesReader() {}

  /** Tells whether a text is worth reading: most remarks are blank or speak of the project. */
  static boolean mayTellNorm(String text) {
    return text.length() <= LONGEST && text.chars().anyMatch(c -> "/%分÷".indexOf(c) >= 0);
  }

  /** A printed text in half-width forms without white space, mark-up and signs of formulas. */
  static String plain(String printed) {
    return Characters.halfWidth(printed)
        .replaceAll("<[^<>]{0,40}>", "")
        .replace("\\geq", "≥")
        .replace("\\leq", "≤")
        .replace(">=", "≥")
        .replace("<=", "≤")
        .replace("≧", "≥")
        .replace("≦", "≤")
        .replaceAll("[—–~~至]", "-")
        .replaceAll("[\\s$]", "");
  }

  static Notes read(String printed) {
    if (printed.length() > LONGEST) {
      return Notes.NONE;
    }
    String text = plain(printed);
    Map<String, Cited<BigDecimal>> weights = weights(text);
    Optional<Cited<BigDecimal>> execution = Optional.ofNullable(weights.remove(EXECUTION));
    return new Notes(
        found(AT_LEAST, text).map(words -> new Cited<>(Norm.Shortfall.RATIO, words)),
        found(AT_MOST, text).map(words -> new Cited<>(Norm.Shortfall.INVERSE_RATIO, words)),
        bands(text),
        grades(text),
        explainedRate(text),
        execution,
        weights);
  }

  private static Optional<Citation> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(Citation.printed(matcher.group())) : Optional.empty();
  }

  private static Optional<Cited<List<Norm.Band>>> bands(String text) {
    Matcher matcher = BANDS.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    List<Norm.Band> bands = new ArrayList<>();
    BigDecimal above = HUNDRED;
    for (int i = 0; i < BAND_NAMES.size(); i++) {
      BigDecimal high = new BigDecimal(matcher.group(3 * i + 1));
      BigDecimal low = new BigDecimal(matcher.group(3 * i + 2));
      if (high.compareTo(above) != 0 || low.compareTo(high) >= 0) {
        return Optional.empty();
      }
      boolean last = i == BAND_NAMES.size() - 1;
      boolean lowIncluded = last || matcher.group(3 * i + 3) != null;
      boolean highIncluded = i == 0 || !bands.get(i - 1).lowIncluded();
      bands.add(new Norm.Band(BAND_NAMES.get(i), low, high, lowIncluded, highIncluded));
      above = low;
    }
    return above.signum() == 0
        ? Optional.of(new Cited<>(bands, Citation.printed(matcher.group())))
        : Optional.empty();
  }

  private static Optional<Cited<Norm.GradeScale>> grades(String text) {
    List<Norm.Grade> grades = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    Matcher matcher = GRADE.matcher(text);
    BigDecimal above = HUNDRED;
    boolean taken = false;
    while (matcher.find() && above.signum() > 0) {
      BigDecimal one = new BigDecimal(matcher.group(2));
      BigDecimal other = new BigDecimal(matcher.group(4));
      BigDecimal low = one.min(other);
      BigDecimal high = one.max(other);
      boolean first = grades.isEmpty();
      if (low.compareTo(high) >= 0
          || high.compareTo(above) > 0
          || (first && high.compareTo(HUNDRED) != 0)) {
        return Optional.empty();
      }
      // 90 of 优90-100, 良80-90 is left to both, unless 90(含) says whose it is.
      boolean shared = !first && high.compareTo(above) == 0;
      grades.add(new Norm.Grade(matcher.group(1), low, high, !(shared && taken)));
      taken = matcher.group(one.compareTo(other) < 0 ? 3 : 5) != null;
      words.append(words.length() == 0 ? "" : "，").append(matcher.group());
      above = low;
    }
    return grades.size() >= 3 && above.signum() == 0
        ? Optional.of(new Cited<>(new Norm.GradeScale(grades), Citation.printed(words.toString())))
        : Optional.empty();
  }

  private static Optional<Cited<BigDecimal>> explainedRate(String text) {
    Matcher matcher = EXPLAINED_RATE.matcher(text);
    return matcher.find()
        ? Optional.of(
            new Cited<>(
                new BigDecimal(matcher.group(1)).scaleByPowerOfTen(-2),
                Citation.printed(matcher.group())))
        : Optional.empty();
  }

  /** 产出指标50%、效益指标30%、满意度指标10%、预算资金执行率10%; only when it is the whole. */
  private static Map<String, Cited<BigDecimal>> weights(String text) {
    Map<String, Cited<BigDecimal>> weights = new LinkedHashMap<>();
    BigDecimal sum = BigDecimal.ZERO;
    Matcher matcher = LEVEL_WEIGHT.matcher(text);
    while (matcher.find()) {
      BigDecimal marks = new BigDecimal(matcher.group(2));
      String name = matcher.group(1);
      String key = name.endsWith(EXECUTION) ? EXECUTION : name.endsWith("满意度指标") ? "满意度指标" : name;
      if (weights.put(key, new Cited<>(marks, Citation.printed(matcher.group()))) != null) {
        return new LinkedHashMap<>();
      }
      sum = sum.add(marks);
    }
    return sum.compareTo(HUNDRED) == 0 && weights.containsKey(EXECUTION)
        ? weights
        : new LinkedHashMap<>();
  }
}
