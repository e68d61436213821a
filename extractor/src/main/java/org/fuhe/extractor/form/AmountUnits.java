package org.fuhe.extractor.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.Printed;
import org.fuhe.model.Reported;

/** Finds the unit of money that a heading declares: 项目资金（万元）, 单位：元. */
final class AmountUnits {
  private static final Pattern DECLARED =
      Pattern.compile("(?:[(（](?:金额)?(?:单位)?[:：]?|单位[:：])(?:人民币)?(亿元|万元|元)[)）]?");

  private AmountUnits() {}

  static Optional<Reported<AmountUnit>> in(Printed printed) {
    Matcher matcher = DECLARED.matcher(printed.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (AmountUnit unit : AmountUnit.values()) {
      if (unit.label().equals(matcher.group(1))) {
        return Optional.of(Reported.of(printed.part(matcher.start(1), matcher.end(1)), unit));
      }
    }
    return Optional.empty();
  }
}
