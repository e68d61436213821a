package org.fuhe.scorer.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random forms in which everything holds, in the language of {@link Forms}: each dialect with its
 * norm, and the habits of rounding that correct forms are printed with.
 */
public final class GeneratedForms {
  private static final Dialect[] DIALECTS = Dialect.values();

  private final Random random;
  private final Dialect dialect;

  /** How the scores of this form are rounded; −2 cuts off behind two decimals. */
  private final int habit;

  private final boolean weightsPrinted;
  private final List<GeneratedLine> lines = new ArrayList<>();
  private BigDecimal total = BigDecimal.ZERO;
  private boolean lost;
  private int named;

  /** Dialects: what the execution and the first levels are worth, and what is printed of it. */
  private enum Dialect {
    NATIONAL(10, "产出指标=50 效益指标=30 满意度指标=10"),
    WITH_COST(10, "成本指标=20 产出指标=40 效益指标=20 满意度指标=10"),
    TWENTY_BY_HEADING(20, "产出指标=40 效益指标=40"),
    EXECUTION_UNPRINTED(10, "=90"),
    EXECUTION_ROW(10, "=90"),
    NO_EXECUTION(0, "=100"),
    COEFFICIENTS(10, "=90");

    private final int execution;
    private final String levels;

    Dialect(int execution, String levels) {
      this.execution = execution;
      this.levels = levels;
    }

    /** The marks of each first level; the levels of a list have no name. */
    Map<String, Integer> levels() {
      Map<String, Integer> marks = new LinkedHashMap<>();
      for (String level : levels.split(" ", -1)) {
        String[] sides = level.split("=", -1);
        marks.put(sides[0], Integer.valueOf(sides[1]));
      }
      return marks;
    }
  }

  private GeneratedForms(long seed) {
    // Seeds that follow each other begin alike; the first draws are not used.
    random = new Random(seed * 0x9E3779B97F4A7C15L);
    random.nextInt();
    dialect = DIALECTS[random.nextInt(DIALECTS.length)];
    weightsPrinted = dialect != Dialect.TWENTY_BY_HEADING || random.nextBoolean();
    habit = new int[] {2, 2, 1, 0, -2}[random.nextInt(5)];
  }

  /** Returns a form in which everything holds. */
  public static List<GeneratedLine> correct(long seed) {
    GeneratedForms form = new GeneratedForms(seed);
    form.write();
    return form.lines;
  }

  private void write() {
    lines.add(new GeneratedLine("year").with("", "2021"));
    lines.add(new GeneratedLine("name").with("", "项目" + random.nextInt(10_000)));
    if (dialect == Dialect.TWENTY_BY_HEADING) {
      lines.add(new GeneratedLine("heading").with("", "得分(20分*执行率)"));
      dialect
          .levels()
          .forEach(
              (level, marks) ->
                  lines.add(new GeneratedLine("heading").with("", level + "(" + marks + "分)")));
    }
    if (dialect != Dialect.NO_EXECUTION && dialect != Dialect.EXECUTION_ROW) {
      funds();
    }
    if (dialect == Dialect.EXECUTION_ROW) {
      executionRow();
    }
    dialect.levels().forEach(this::level);
    totals();
  }

  private void totals() {
    BigDecimal printed = total;
    if (random.nextInt(3) == 0) {
      printed = total.setScale(random.nextInt(3), RoundingMode.HALF_UP);
    }
    lines.add(new GeneratedLine("total").with("", plain(printed)));
    if (random.nextBoolean()) {
      lines.add(new GeneratedLine("total_row").with("", plain(total)));
    }
    if (random.nextInt(3) == 0 && dialect != Dialect.TWENTY_BY_HEADING) {
      lines.add(new GeneratedLine("grade").with("", grade(printed)));
    }
    if (lost || random.nextBoolean()) {
      lines.add(new GeneratedLine("deviation_reason").with("", "受疫情影响，部分工作未能按计划开展。"));
    }
  }

  private static String grade(BigDecimal by) {
    int[] from = {90, 80, 60, 0};
    for (int i = 0; i < from.length; i++) {
      if (by.compareTo(BigDecimal.valueOf(from[i])) >= 0) {
        return List.of("优", "良", "中", "差").get(i);
      }
    }
    throw new IllegalStateException();
  }

  // ---- the execution of the budget

  private void funds() {
    int decimals = random.nextInt(5);
    BigDecimal budget = amount(100, 90_000, decimals);
    BigDecimal executed =
        switch (random.nextInt(5)) {
          case 0, 1 -> budget;
          case 2 -> amount(budget.intValue() / 2, budget.intValue(), decimals);
          case 3 -> amount(budget.intValue() / 20, budget.intValue(), decimals);
          default -> budget.multiply(new BigDecimal("1.04")).setScale(decimals, RoundingMode.DOWN);
        };
    BigDecimal rate = executed.divide(budget, 30, RoundingMode.HALF_UP);
    GeneratedLine line =
        new GeneratedLine("funds")
            .with("label", "年度资金总额")
            .with("source", "total")
            .with("unit", random.nextBoolean() ? "万元" : "元")
            .with("budget", plain(budget))
            .with("executed", plain(executed));
    PrintedRate printed = PrintedRate.of(rate, random);
    if (!printed.text().isEmpty()) {
      line.with("rate", printed.text());
    }
    BigDecimal base = random.nextInt(3) == 0 ? printed.fraction() : rate;
    BigDecimal weight = BigDecimal.valueOf(dialect.execution);
    BigDecimal score = round(base.multiply(weight)).min(weight);
    boolean unprinted = dialect == Dialect.EXECUTION_UNPRINTED;
    if (!unprinted) {
      line.with("score", plain(score));
    }
    if (random.nextBoolean() && dialect == Dialect.NATIONAL) {
      line.with("weight", plain(weight));
    }
    total = total.add(score);
    lost |= score.compareTo(weight) < 0 || rate.compareTo(new BigDecimal("0.9")) < 0;
    lines.add(line);
    if (random.nextBoolean()) {
      parts(line, budget, executed, decimals);
    }
  }

  /** Two parts; with decimals each is rounded by itself, and the sum can be a unit off. */
  private void parts(GeneratedLine whole, BigDecimal budget, BigDecimal executed, int decimals) {
    BigDecimal share = BigDecimal.valueOf(random.nextInt(900) + 50, 3);
    BigDecimal slip =
        decimals >= 2 && random.nextInt(4) == 0
            ? BigDecimal.ONE.scaleByPowerOfTen(-decimals)
            : BigDecimal.ZERO;
    BigDecimal first = budget.multiply(share).setScale(decimals, RoundingMode.HALF_UP);
    BigDecimal firstSpent = executed.multiply(share).setScale(decimals, RoundingMode.HALF_UP);
    lines.add(
        new GeneratedLine("funds")
            .with("label", "其中：财政拨款")
            .with("source", "fiscal")
            .with("unit", whole.get("unit"))
            .with("budget", plain(first))
            .with("executed", plain(firstSpent)));
    lines.add(
        new GeneratedLine("funds")
            .with("label", "其他资金")
            .with("source", "other")
            .with("unit", whole.get("unit"))
            .with("budget", plain(budget.subtract(first).add(slip)))
            .with("executed", plain(executed.subtract(firstSpent))));
  }

  private void executionRow() {
    BigDecimal rate = BigDecimal.valueOf(random.nextInt(600) + 400, 1);
    BigDecimal weight = BigDecimal.TEN;
    BigDecimal score = round(rate.multiply(weight).scaleByPowerOfTen(-2));
    add(
        new GeneratedLine("indicator")
            .with("name", "年度预算执行率")
            .with("nature", "=")
            .with("target", "100")
            .with("unit", "%")
            .with("weight", "10")
            .with("actual", plain(rate)),
        score,
        weight);
  }

  private BigDecimal amount(int from, int to, int decimals) {
    BigDecimal whole = BigDecimal.valueOf(from + random.nextInt(Math.max(1, to - from)));
    BigDecimal rest = BigDecimal.valueOf(random.nextInt(10_000), 4);
    return whole.add(rest).setScale(decimals, RoundingMode.DOWN);
  }

  // ---- indicators

  private void level(String level, int marks) {
    int left = marks;
    while (left > 0) {
      int weight = left <= 12 ? left : Math.min(left, 5 + random.nextInt(16));
      indicator(level, BigDecimal.valueOf(weight));
      left -= weight;
    }
  }

  private void indicator(String level, BigDecimal weight) {
    GeneratedLine line = new GeneratedLine("indicator");
    if (!level.isEmpty()) {
      line.with("level1", level);
    }
    if (weightsPrinted) {
      line.with("weight", plain(weight));
    }
    named++;
    if (dialect == Dialect.COEFFICIENTS) {
      coefficient(line, weight);
      return;
    }
    switch (random.nextInt(8)) {
      case 0, 1 -> count(line, weight);
      case 2 -> share(line, weight);
      case 3 -> ceiling(line, weight);
      case 4 -> none(line, weight);
      case 5 -> date(line, weight);
      case 6 -> exact(line, weight);
      default -> quality(line, weight);
    }
  }

  private void coefficient(GeneratedLine line, BigDecimal weight) {
    int target = 10 + random.nextInt(500);
    int actual = random.nextBoolean() ? target : target - random.nextInt(target / 2);
    BigDecimal rate =
        BigDecimal.valueOf(actual).divide(BigDecimal.valueOf(target), 30, RoundingMode.HALF_UP);
    BigDecimal coefficient = rate.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    line.with("name", "培训人数" + named)
        .with("target", target + "人")
        .with("actual", String.valueOf(actual))
        .with("coefficient", plain(coefficient.stripTrailingZeros()));
    BigDecimal base = random.nextBoolean() ? rate : coefficient.movePointLeft(2);
    add(line, round(base.multiply(weight)), weight);
  }

  private void count(GeneratedLine line, BigDecimal weight) {
    int target = 10 + random.nextInt(500);
    int actual = target + random.nextInt(target / 8 + 1) * (random.nextBoolean() ? 1 : -1);
    sign(line.with("name", "培训人数" + named), "≥", target + "", "人")
        .with("actual", random.nextBoolean() ? actual + "人" : String.valueOf(actual));
    add(line, score(actual, target, weight), weight);
  }

  private void share(GeneratedLine line, BigDecimal weight) {
    int target = 80 + random.nextInt(20);
    BigDecimal actual =
        BigDecimal.valueOf(target * 10L + random.nextInt(10) * 10L - 60, 1)
            .min(BigDecimal.valueOf(100));
    boolean fraction = random.nextInt(4) == 0;
    sign(line.with("name", "服务对象满意度" + named), "≥", target + "", "%")
        .with("actual", fraction ? plain(actual.movePointLeft(2)) : plain(actual) + "%");
    add(line, score(actual, BigDecimal.valueOf(target), weight), weight);
  }

  private void ceiling(GeneratedLine line, BigDecimal weight) {
    BigDecimal target = amount(5, 400, 2);
    BigDecimal actual =
        random.nextInt(3) == 0
            ? target.multiply(new BigDecimal("1.07")).setScale(2, RoundingMode.UP)
            : target.multiply(new BigDecimal("0.97")).setScale(2, RoundingMode.DOWN);
    sign(line.with("name", "项目运行成本" + named), "≤", plain(target), "万元")
        .with("actual", plain(actual) + "万元");
    add(line, score(target, actual, weight), weight);
  }

  private void none(GeneratedLine line, BigDecimal weight) {
    sign(line.with("name", "安全责任事故" + named), "≤", "0", "起").with("actual", "0");
    add(line, weight, weight);
  }

  private void exact(GeneratedLine line, BigDecimal weight) {
    int target = 1 + random.nextInt(30);
    int actual = random.nextInt(3) == 0 ? Math.max(1, target - 1) : target;
    sign(line.with("name", "举办活动场次" + named), "=", target + "", "场")
        .with("actual", String.valueOf(actual));
    add(line, score(actual, target, weight), weight);
  }

  private void date(GeneratedLine line, BigDecimal weight) {
    line.with("name", "工作完成时间" + named)
        .with("target", "2021年12月31日前")
        .with(
            "actual",
            List.of("2021年10月31日", "2021年12月", "12月31日", "2021年11月", "2021年12月31日前")
                .get(random.nextInt(5)));
    add(line, weight, weight);
  }

  private void quality(GeneratedLine line, BigDecimal weight) {
    line.with("name", "工作保障水平" + named)
        .with("target", "持续提升")
        .with("actual", random.nextBoolean() ? "持续提升" : "部分达成预期指标");
    if (random.nextBoolean()) {
      line.with("nature", "定性");
    }
    BigDecimal part = BigDecimal.valueOf(60 + random.nextInt(41), 2);
    boolean full = line.get("actual").equals("持续提升");
    add(line, full ? weight : round(part.multiply(weight)), weight);
  }

  /** The sign stands in its column, before the target, or, where the words tell it, nowhere. */
  private GeneratedLine sign(GeneratedLine line, String sign, String target, String unit) {
    return switch (random.nextInt(4)) {
      case 0 -> line.with("nature", sign).with("target", target).with("unit", unit);
      case 1 -> line.with("target", sign + target + unit);
      case 2 -> line.with("target", sign + target).with("unit", unit);
      default ->
          sign.equals("=")
              ? line.with("nature", sign).with("target", target + unit)
              : line.with("target", target + unit);
    };
  }

  private BigDecimal score(int over, int under, BigDecimal weight) {
    return score(BigDecimal.valueOf(over), BigDecimal.valueOf(under), weight);
  }

  private BigDecimal score(BigDecimal over, BigDecimal under, BigDecimal weight) {
    return over.compareTo(under) >= 0
        ? weight
        : round(over.multiply(weight).divide(under, 30, RoundingMode.HALF_UP));
  }

  private void add(GeneratedLine line, BigDecimal score, BigDecimal weight) {
    total = total.add(score);
    lost |= score.compareTo(weight) < 0;
    lines.add(line.with("score", plain(score)));
  }

  private BigDecimal round(BigDecimal number) {
    return habit < 0
        ? number.setScale(-habit, RoundingMode.DOWN)
        : number.setScale(habit, RoundingMode.HALF_UP);
  }

  private String plain(BigDecimal number) {
    // Full marks and other whole numbers are often printed without their zeros.
    BigDecimal stripped = number.stripTrailingZeros();
    boolean whole = stripped.scale() <= 0 && random.nextBoolean();
    return (whole ? stripped : number).toPlainString();
  }

  /** A rate as forms print it, and what is printed as a fraction. */
  private record PrintedRate(String text, BigDecimal fraction) {
    static PrintedRate of(BigDecimal rate, Random random) {
      int habit = random.nextInt(6);
      int decimals = habit < 2 ? 2 : 4;
      BigDecimal fraction =
          rate.setScale(decimals, habit == 1 ? RoundingMode.DOWN : RoundingMode.HALF_UP);
      BigDecimal percent = fraction.movePointRight(2);
      boolean whole = fraction.compareTo(BigDecimal.ONE) == 0;
      return switch (habit) {
        case 0, 1, 2 -> new PrintedRate(percent.toPlainString() + "%", fraction);
        case 3 ->
            fraction.compareTo(BigDecimal.ONE) > 0
                ? new PrintedRate(percent.toPlainString() + "%", fraction)
                : new PrintedRate(whole ? "1" : fraction.toPlainString(), fraction);
        case 4 ->
            percent.compareTo(BigDecimal.valueOf(2)) < 0
                ? new PrintedRate("", rate)
                : new PrintedRate(whole ? "100" : percent.toPlainString(), fraction);
        default -> new PrintedRate("", rate);
      };
    }
  }
}
