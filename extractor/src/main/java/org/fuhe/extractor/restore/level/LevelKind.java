package org.fuhe.extractor.restore.level;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of levels that the standard list of indicators has, in its order. */
public enum LevelKind {
  EXECUTION("预算执行|执行率", ""),
  QUANTITY("数量", ""),
  QUALITY("质量", ".*(?:合格率|达标率|准确率|完好率|规范率|优良率|正常运行率|差错率|覆盖率|合规率|验收).*"),
  TIMELINESS("时效", ".*(?:及时|按时|按期|时间|时限|时效|期限|进度|天数|响应).*"),
  COST("成本", ".*(?:成本|费用|支出|单价|控制数|控制额|造价|金额).*"),
  OUTPUT("产出", ""),
  ECONOMIC("经济", ".*(?:经济|收入|产值|资金|效率|节约|增长|利润|损失).*"),
  SOCIAL("社会", ""),
  ECOLOGICAL("生态|环境", ".*(?:生态|环境|污染|能耗|绿色|节能|排放|无纸化|用电|用水).*"),
  SUSTAINABLE("可持续", ".*(?:可持续|持续|长效|机制|长期|期限|后续|制度).*"),
  BENEFIT("效益|效果", ""),
  SATISFACTION("满意", ".*满意.*"),
  OTHER("", "");

  private static final Pattern NUMBERED = Pattern.compile("指标(\\d{1,2})[:.、].*");
  private static final Pattern SHARE = Pattern.compile(".*(?:率|比例|程度)(?:\\(.*\\))?");
  private static final Pattern TIME = Pattern.compile("年|月|日|天|小时|季度");

  private final Pattern level;
  private final Pattern cue;

  LevelKind(String level, String cue) {
    this.level = Pattern.compile(level);
    this.cue = Pattern.compile(cue);
  }

  /** Returns the kind of a level by its words; 产出 and 效益 are kinds of level 1 only. */
  public static LevelKind of(String plain, boolean first) {
    if (plain.contains("成本")) {
      return COST;
    }
    for (LevelKind kind : values()) {
      boolean upper = kind == OUTPUT || kind == BENEFIT;
      if (kind != OTHER && (first || !upper) && kind.level.matcher(plain).find()) {
        return kind;
      }
    }
    return OTHER;
  }

  /** Returns the number that a name begins with: 指标2：…; 0 for none. */
  public static int number(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    return numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
  }

  /** Returns the kinds of level 1 that stand over this level 2, the usual one first. */
  public List<LevelKind> above() {
    return switch (this) {
      case QUANTITY, QUALITY, TIMELINESS -> List.of(OUTPUT);
      case COST -> List.of(COST, OUTPUT);
      case ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINABLE -> List.of(BENEFIT);
      case SATISFACTION -> List.of(SATISFACTION, BENEFIT);
      case EXECUTION -> List.of(EXECUTION);
      default -> List.of();
    };
  }

  /** Returns the place of this level among the others; 成本 comes first where it is a level 1. */
  public int rank(boolean costFirst) {
    return this == COST && costFirst ? 0 : List.of(values()).indexOf(this) + 1;
  }

  /** What speaks against an indicator under this level, by its name and its target. */
  public double against(String name, String target) {
    String words =
        NUMBERED.matcher(name).matches() ? name.replaceFirst("指标\\d{1,2}[:.、]", "") : name;
    if (!cue.pattern().isEmpty() && cue.matcher(words).matches()) {
      return 0;
    }
    boolean share = SHARE.matcher(words).matches() || target.contains("%");
    return switch (this) {
      case QUANTITY ->
          satisfied(words)
              ? 3
              : share
                  ? 1.2
                  : QUALITY.says(words) || TIMELINESS.says(words) || COST.says(words) ? 0.8 : 0;
      case QUALITY -> satisfied(words) ? 3 : share ? 0.2 : 1.2;
      case TIMELINESS -> satisfied(words) ? 3 : TIME.matcher(target).find() ? 0 : 1.5;
      case COST -> satisfied(words) ? 3 : target.contains("元") ? 0.2 : 1;
      case ECONOMIC -> satisfied(words) ? 3 : 0.9;
      case SOCIAL ->
          satisfied(words) ? 2 : ECOLOGICAL.says(words) || SUSTAINABLE.says(words) ? 0.7 : 0.3;
      case ECOLOGICAL, SUSTAINABLE -> satisfied(words) ? 3 : 0.9;
      case SATISFACTION -> 2;
      default -> 0.5;
    };
  }

  private boolean says(String words) {
    return cue.matcher(words).matches();
  }

  private static boolean satisfied(String words) {
    return SATISFACTION.says(words);
  }
}
