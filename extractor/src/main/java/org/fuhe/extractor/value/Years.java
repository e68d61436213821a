package org.fuhe.extractor.value;

import java.util.*;
import java.util.regex.*;
import org.fuhe.model.*;

public final class Years {
  private Years() {}

  public static Optional<Reported<Integer>> read(Printed p) {
    Matcher m = Pattern.compile("(20\\d\\d)年?").matcher(p.text());
    return m.find()
        ? Optional.of(Reported.of(p.part(m.start(1), m.end(1)), Integer.valueOf(m.group(1))))
        : Optional.empty();
  }
}
