package org.fuhe.extractor.page;

import org.fuhe.model.Printed;

/**
 * Characters of a line between two white spaces.
 *
 * @param left the column in which it begins, from 0, a Chinese character counting two
 * @param right the column behind its end
 */
public record Word(Printed printed, int left, int right) {
  public String text() {
    return printed.text();
  }
}
