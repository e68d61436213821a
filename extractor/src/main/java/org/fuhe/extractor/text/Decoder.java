package org.fuhe.extractor.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.type.ByteOrderMark;

/**
 * Turns the bytes of a text dump into characters.
 *
 * <p>Chinese dumps come in UTF-8, in GB18030 (with its older parts GBK and GB2312) and in UTF-16,
 * and seldom say so. The bytes decide: a byte order mark; else the alternating zeros of UTF-16;
 * else UTF-8, which other encodings hardly ever match by chance; else GB18030.
 */
public final class Decoder {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** A share of control characters that no text has, and most binary files have. */
  private static final double BINARY = 0.01;

  private Decoder() {}

  /**
   * What was decoded.
   *
   * @param broken the number of places where the bytes are no characters
   */
  public record Decoded(String text, Charset charset, int broken) {}

  public static Decoded decode(byte[] bytes) throws UnreadableException {
    Decoded decoded = decodeByMark(bytes);
    long controls = decoded.text().chars().filter(Decoder::isControl).count();
    if (controls > decoded.text().length() * BINARY) {
      throw new UnreadableException(UnreadableException.Reason.BINARY);
    }
    return decoded;
  }

  private static Decoded decodeByMark(byte[] bytes) throws UnreadableException {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return lenient(bytes, mark.get().length(), mark.get().charset());
    }
    long evenZeros = zeros(bytes, 0);
    long oddZeros = zeros(bytes, 1);
    if (evenZeros + oddZeros > 0) {
      // ASCII in UTF-16 (digits, tabs, line ends) leaves a zero in every second byte, always on the
      // same side
      long half = bytes.length / 2;
      if (oddZeros > half / 20 && evenZeros == 0) {
        return lenient(bytes, 0, StandardCharsets.UTF_16LE);
      }
      if (evenZeros > half / 20 && oddZeros == 0) {
        return lenient(bytes, 0, StandardCharsets.UTF_16BE);
      }
      throw new UnreadableException(UnreadableException.Reason.BINARY);
    }
    Decoded best = lenient(bytes, 0, StandardCharsets.UTF_8);
    if (best.broken() == 0) {
      return best;
    }
    if (best.broken() == 1 && best.text().endsWith("\ufffd")) {
      return best; // cut in the middle of its last character
    }
    Decoded other = lenient(bytes, 0, GB18030);
    return other.broken() < best.broken() ? other : best;
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    int broken = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      broken++;
      out.put('\ufffd');
      in.position(in.position() + result.length());
    }
    out.flip();
    return new Decoded(out.toString(), charset, broken);
  }

  private static boolean isControl(int c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0b) || c == 0x7f;
  }

  private static long zeros(byte[] bytes, int parity) {
    long zeros = 0;
    for (int i = parity; i < bytes.length; i += 2) {
      if (bytes[i] == 0) {
        zeros++;
      }
    }
    return zeros;
  }
}
