package org.fuhe.extractor.value;

import org.fuhe.model.*;

public final class Natures {
  private Natures() {}

  public static Reported<Comparison> read(Printed p) {
    String t = java.text.Normalizer.normalize(p.text(), java.text.Normalizer.Form.NFKC);
    if (t.equals("定性")) return Reported.of(p, Comparison.QUALITATIVE);
    return new Reported<>(p, Measures.sign(t));
  }
}
