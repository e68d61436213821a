package org.fuhe.extractor.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Box;
import org.fuhe.model.Place;
import org.fuhe.model.Problem;

/** What could not be read of a page, each kind once, at the first place where it occurs. */
final class PageFaults {
  /** So many characters of a hidden text are told: enough to find it. */
  private static final int TOLD = 40;

  private int unknown;
  private Region firstUnknown = Region.NOTHING;
  private final StringBuilder hidden = new StringBuilder();
  private Region firstHidden = Region.NOTHING;
  private boolean damaged;
  private boolean limited;

  void addUnknown(Region place) {
    if (unknown++ == 0) {
      firstUnknown = place;
    }
  }

  void addHidden(String characters, Region place) {
    if (hidden.isEmpty()) {
      firstHidden = place;
    }
    if (hidden.length() < TOLD) {
      hidden.append(characters);
    }
  }

  void setDamaged() {
    damaged = true;
  }

  void setLimited() {
    limited = true;
  }

  boolean isDamaged() {
    return damaged;
  }

  boolean isLimited() {
    return limited;
  }

  List<Problem> problems(int page, boolean scanned) {
    List<Problem> problems = new ArrayList<>();
    if (unknown > 0) {
      add(problems, Problem.Kind.UNKNOWN_CHARACTERS, Integer.toString(unknown), page, firstUnknown);
    }
    if (scanned) {
      add(problems, Problem.Kind.SCANNED_PAGE, Integer.toString(page), page, Region.NOTHING);
    } else if (!hidden.isEmpty()) {
      add(problems, Problem.Kind.HIDDEN_TEXT, hidden.toString(), page, firstHidden);
    }
    if (damaged) {
      add(problems, Problem.Kind.DAMAGED_PAGE, Integer.toString(page), page, Region.NOTHING);
    }
    if (limited) {
      add(problems, Problem.Kind.LIMIT_EXCEEDED, Integer.toString(page), page, Region.NOTHING);
    }
    return problems;
  }

  private static void add(
      List<Problem> problems, Problem.Kind kind, String detail, int page, Region place) {
    Region box = place.isEmpty() ? new Region(0, 0, 0, 0) : place;
    problems.add(
        new Problem(
            kind,
            detail,
            Optional.of(
                new Place.OnPage(
                    page, new Box(box.left(), box.top(), box.right(), box.bottom())))));
  }
}
