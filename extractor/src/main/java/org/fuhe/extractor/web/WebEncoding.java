package org.fuhe.extractor.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.text.Decoder;

/**
 * Turns the bytes of a page into characters.
 *
 * <p>Chinese pages say gb2312 and mean all of GB18030, or say what the page was before it was
 * converted. Between those and UTF-8 the bytes decide, as in a text; another encoding is believed.
 */
final class WebEncoding {
  private static final int HEAD = 8192;
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  /** Encodings of East Asia that the bytes do not tell from GB18030. */
  private static final Pattern OTHER =
      Pattern.compile("big5.*|x-?big5.*|shift_jis|sjis|x-sjis|euc-jp|euc-kr|ks_c_5601.*");

  private WebEncoding() {}

  static Decoder.Decoded decode(byte[] bytes) throws UnreadableException {
    Optional<Charset> declared = declared(bytes);
    if (declared.isPresent()) {
      return new Decoder.Decoded(new String(bytes, declared.get()), declared.get(), 0);
    }
    return Decoder.decode(bytes);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    return OTHER.matcher(name).matches() && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }
}
