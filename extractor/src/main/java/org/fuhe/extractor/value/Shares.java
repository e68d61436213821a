package org.fuhe.extractor.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuhe.model.*;

public final class Shares {
  private Shares() {}

  public static Reported<Share> read(Printed p, boolean percent) {
    String s = p.text().replaceAll("[%％]", "");
    try {
      return Reported.of(p, new Share(new BigDecimal(s), true));
    } catch (NumberFormatException e) {
      return new Reported<>(p, Optional.empty());
    }
  }
}
