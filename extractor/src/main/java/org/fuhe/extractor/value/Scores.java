package org.fuhe.extractor.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuhe.model.*;

public final class Scores {
  private Scores() {}

  public static Reported<BigDecimal> read(Printed p) {
    String s = p.text().replace("分", "").replace(",", "");
    try {
      return Reported.of(p, new BigDecimal(s));
    } catch (NumberFormatException e) {
      return new Reported<>(p, Optional.empty());
    }
  }
}
