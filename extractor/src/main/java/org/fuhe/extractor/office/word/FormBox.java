package org.fuhe.extractor.office.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The state of a form's box in a DOC document: FFData, [MS-DOC] 2.9.78. */
final class FormBox {
  private static final int HEADER = 0x44;
  private static final int CHECK_BOX = 1;

  /** The state is the one that the form began with. */
  private static final int UNDECIDED = 25;

  private FormBox() {}

  /** Tells whether the box is ticked whose properties stand at an offset; empty if none do. */
  static Optional<Boolean> at(byte @Nullable [] data, int offset) {
    int begin = offset + HEADER;
    if (data == null || offset < 0 || begin + 12 > data.length) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    int bits = bytes.getShort(begin + 4);
    if (bytes.getInt(begin) != -1 || (bits & 3) != CHECK_BOX) {
      return Optional.empty();
    }
    int result = bits >> 2 & 0x1f;
    if (result != UNDECIDED) {
      return Optional.of(result == 1);
    }
    int name = begin + 10;
    int standard = name + 2 + 2 * (bytes.getShort(name) & 0xffff) + 2;
    return standard + 2 > data.length
        ? Optional.empty()
        : Optional.of(bytes.getShort(standard) == 1);
  }
}
