package org.fuhe.extractor.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/** The characters that the codes of a font stand for, each looked up once. */
final class FontCodes {
  /** Stands for a character that the file does not tell. */
  static final String UNKNOWN = "\ufffd";

  private final PDFont font;
  private final Map<Integer, String> characters = new HashMap<>();
  private final String[] bytes = new String[256];
  private @Nullable CMap ownMap;

  FontCodes(PDFont font) {
    this.font = font;
  }

  /** Returns the characters of a code; white space as an empty string. */
  String characters(int code) {
    if (code >= 0 && code < bytes.length) {
      String known = bytes[code];
      if (known == null) {
        known = lookUp(code);
        bytes[code] = known;
      }
      return known;
    }
    return characters.computeIfAbsent(code, this::lookUp);
  }

  private String lookUp(int code) {
    String found = font.toUnicode(code);
    if (found == null || found.isEmpty() || isGuessed(code, found)) {
      return unknown(code);
    }
    StringBuilder printed = new StringBuilder(found.length());
    for (int i = 0; i < found.length(); i++) {
      char c = found.charAt(i);
      if (c == '\u00ad') {
        printed.append('-'); // it is drawn, so it is printed
      } else if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
        return unknown(code);
      } else if (!isInvisible(c)) {
        printed.append(Radicals.characters(c));
      }
    }
    return printed.toString();
  }

  /** What has no shape is white space, whatever the file calls it. */
  private String unknown(int code) {
    try {
      boolean blank =
          font instanceof PDVectorFont shapes
              && shapes.getNormalizedPath(code).getBounds2D().isEmpty();
      return blank ? "" : UNKNOWN;
    } catch (IOException | RuntimeException e) {
      return UNKNOWN; // a damaged font
    }
  }

  private static boolean isInvisible(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || (c >= '\u200b' && c <= '\u200f')
        || c == '\u2060'
        || c == '\ufeff';
  }

  /**
   * Tells whether the library has made up a character: where a font has a map to Unicode that
   * leaves out a code, it takes the code itself for one.
   */
  private boolean isGuessed(int code, String found) {
    if (!(font instanceof PDType0Font) || found.length() != 1 || found.charAt(0) != code) {
      return false;
    }
    return ownMap().filter(map -> map.toUnicode(code) == null).isPresent();
  }

  private Optional<CMap> ownMap() {
    COSBase map = font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
    if (ownMap == null && map instanceof COSStream stream) {
      try {
        ownMap = new CMapParser().parse(stream.createView());
      } catch (IOException e) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(ownMap);
  }
}
