package org.fuhe.extractor.office;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes a part of an office document, in the encoding that its first bytes tell. */
final class XmlText {
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
  private static final int HEAD = 200;

  private XmlText() {}

  /** Returns the characters; bytes that are none in this encoding are an error. */
  static Reader read(byte[] bytes) {
    int start = begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff) ? 2 : 0;
    if (begins(bytes, 0xef, 0xbb)) {
      start = 3;
    }
    start = Math.min(start, bytes.length);
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, start, bytes.length - start), encoding(bytes).newDecoder());
  }

  private static Charset encoding(byte[] bytes) {
    if (begins(bytes, 0xff, 0xfe) || begins(bytes, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    if (begins(bytes, 0xfe, 0xff) || begins(bytes, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8; // which the bytes of no other encoding are
    }
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
