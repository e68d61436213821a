package org.fuhe.extractor.restore.flow;

import java.util.List;

/**
 * Puts a sign back in front of its number.
 *
 * <p>Where a font has no ≥, the converter takes it from another font and writes it behind the
 * number, in a line of its own: {@code 100%} / {@code ≥ 98% 40} prints a target of ≥100% and an
 * actual value of 98%.
 */
final class FallenSigns {
  private FallenSigns() {}

  static void lift(List<Token> tokens) {
    for (int at = 1; at + 1 < tokens.size(); at++) {
      Token sign = tokens.get(at);
      Token number = tokens.get(at - 1);
      boolean fallen =
          sign.shape() == Shape.SIGN
              && sign.first()
              && !number.first()
              && (number.shape() == Shape.NUMBER || number.shape() == Shape.PERCENT)
              && !tokens.get(at + 1).first();
      if (fallen) {
        tokens.set(at - 1, sign.inLine());
        tokens.set(at, number);
      }
    }
  }
}
