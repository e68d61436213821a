package org.fuhe.extractor.type;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The bytes at the beginning of a text that tell its encoding. */
public enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
  UTF_16LE(StandardCharsets.UTF_16LE, "\u00ff\u00fe"),
  UTF_16BE(StandardCharsets.UTF_16BE, "\u00fe\u00ff");

  private final Charset charset;

  /** One character for each byte. */
  private final String mark;

  ByteOrderMark(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  public static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(mark -> mark.begins(bytes)).findFirst();
  }

  public Charset charset() {
    return charset;
  }

  public int length() {
    return mark.length();
  }

  private boolean begins(byte[] bytes) {
    int length = Math.min(bytes.length, mark.length());
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(mark);
  }
}
