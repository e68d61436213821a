package org.fuhe.extractor.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.fuhe.extractor.page.Page;

/**
 * The page as it is displayed: cut to its crop box, turned, in points from the top left.
 *
 * @param rotation quarters of a turn, clockwise
 */
record DisplaySpace(double left, double top, double width, double height, int rotation) {
  static DisplaySpace of(PDPage page) {
    PDRectangle box = page.getCropBox();
    return new DisplaySpace(
        box.getLowerLeftX(),
        box.getUpperRightY(),
        box.getWidth(),
        box.getHeight(),
        Math.floorMod(page.getRotation() / 90, 4));
  }

  Page.Size size() {
    return rotation % 2 == 0 ? new Page.Size(width, height) : new Page.Size(height, width);
  }

  float x(double userX, double userY) {
    return (float)
        switch (rotation) {
          case 1 -> height - (top - userY);
          case 2 -> width - (userX - left);
          case 3 -> top - userY;
          default -> userX - left;
        };
  }

  float y(double userX, double userY) {
    return (float)
        switch (rotation) {
          case 1 -> userX - left;
          case 2 -> height - (top - userY);
          case 3 -> width - (userX - left);
          default -> top - userY;
        };
  }
}
