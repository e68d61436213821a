package org.fuhe.extractor.value;

import java.util.*;
import java.util.regex.*;
import org.fuhe.model.*;

public final class TickBoxes {
  private TickBoxes() {}

  public static Optional<List<Printed>> ticked(Printed p) {
    String t = p.text();
    if (!t.contains("<input") && !t.contains("□") && !t.contains("☑")) return Optional.empty();
    List<Printed> r = new ArrayList<>();
    Matcher m = Pattern.compile("(?:\\d[.、])?([^<>☑□]+)(<input[^>]*>|☑|□)").matcher(t);
    while (m.find()) {
      if (m.group(2).contains("checked") || m.group(2).equals("☑"))
        r.add(p.part(m.start(1), m.end(1)));
    }
    return Optional.of(r);
  }
}
