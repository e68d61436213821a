package org.fuhe.extractor.type;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether bytes are text, in any of the encodings of Chinese documents: UTF-8, GB18030, UTF-16.
 *
 * <p>All three leave the control characters alone, which binary formats are full of.
 */
final class TextBytes {
  /** The beginning of the file that is looked at. */
  private static final int HEAD = 1 << 16;

  /** A share of control characters that no text has. */
  private static final double MOST_CONTROLS = 0.01;

  private static final String[] MARKUP = {"<", "%PDF", "{\\rtf"};

  /** The headers of a message end before this. */
  private static final int HEADERS = 1 << 12;

  private static final Pattern MESSAGE =
      Pattern.compile("^(?:[\\w-]+:.*\\R(?:[ \\t].*\\R)*)*?(?i:mime-version):");
  private static final Pattern RELATED =
      Pattern.compile("(?im)^content-type:\\s*multipart/(?:related|alternative)");

  private TextBytes() {}

  static boolean areText(byte[] bytes) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent() && mark.get() != ByteOrderMark.UTF_8) {
      return true;
    }
    int length = Math.min(bytes.length, HEAD);
    int[] zeros = new int[2];
    int controls = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      } else if (isControl(bytes[i])) {
        controls++;
      }
    }
    return zeros[0] + zeros[1] == 0
        ? controls <= length * MOST_CONTROLS
        : isUtf16(zeros, length); // in which half of a character can look like a control character
  }

  /** Text that a format of its own can begin with: a web page, XML, PDF, RTF. */
  static boolean beginLikeMarkup(byte[] bytes) {
    int start = ByteOrderMark.of(bytes).map(ByteOrderMark::length).orElse(0);
    while (start < bytes.length && start < HEAD && bytes[start] <= ' ' && bytes[start] >= 0) {
      start++;
    }
    int length = Math.min(8, bytes.length - start);
    String head = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    for (String markup : MARKUP) {
      if (head.startsWith(markup)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the text is a web archive (MHT), which begins with the headers of a message. */
  static boolean areWebArchive(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEADERS), StandardCharsets.ISO_8859_1);
    return MESSAGE.matcher(head).find() && RELATED.matcher(head).find();
  }

  /**
   * Digits, tabs and line ends have a zero for one of their two bytes, always on the same side; a
   * text without any of them does not occur.
   */
  private static boolean isUtf16(int[] zeros, int length) {
    return Math.min(zeros[0], zeros[1]) == 0 && Math.max(zeros[0], zeros[1]) > length / 40;
  }

  private static boolean isControl(byte b) {
    return (b >= 0 && b < 0x20 && (b < '\t' || b > '\r')) || b == 0x7f;
  }
}
