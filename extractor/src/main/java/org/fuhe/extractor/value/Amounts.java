package org.fuhe.extractor.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuhe.model.*;

public final class Amounts {
  private Amounts() {}

  public static Reported<Amount> read(Printed p, Optional<AmountUnit> u) {
    String s = p.text().replaceAll("[万元亿,]", "");
    try {
      return Reported.of(p, new Amount(new BigDecimal(s), u));
    } catch (NumberFormatException e) {
      return new Reported<>(p, Optional.empty());
    }
  }
}
