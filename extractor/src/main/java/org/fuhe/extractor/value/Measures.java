package org.fuhe.extractor.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.*;
import org.fuhe.model.*;

public final class Measures {
  private Measures() {}

  static final Pattern P = Pattern.compile("([<>=≥≤≧≦＝＞＜《]*)([\\d,.]+)(\\D*)");

  public static Reported<Measure> read(Printed p) {
    String t = java.text.Normalizer.normalize(p.text(), java.text.Normalizer.Form.NFKC);
    Matcher m = P.matcher(t);
    if (m.matches()) {
      try {
        return Reported.of(
            p,
            new Measure.Quantity(
                sign(m.group(1)),
                new BigDecimal(m.group(2).replace(",", "")),
                Optional.of(m.group(3))));
      } catch (NumberFormatException e) {
      }
    }
    return Reported.of(p, new Measure.Words(Optional.empty(), t.matches(".*\\d.*")));
  }

  static Optional<Comparison> sign(String s) {
    if (s.matches(">=|≥|≧")) return Optional.of(Comparison.AT_LEAST);
    if (s.matches("<=|≤|≦|《")) return Optional.of(Comparison.AT_MOST);
    if (s.equals("=")) return Optional.of(Comparison.EQUAL);
    if (s.equals(">")) return Optional.of(Comparison.MORE);
    if (s.equals("<")) return Optional.of(Comparison.LESS);
    return Optional.empty();
  }

  public static Optional<Printed> unit(Printed p) {
    Matcher m = P.matcher(p.text());
    return m.matches() && !m.group(3).isEmpty()
        ? Optional.of(p.part(m.start(3), m.end(3)))
        : Optional.empty();
  }
}
