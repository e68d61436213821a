package org.fuhe.corpus.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The names of files in archives.
 *
 * <p>Many do not say in which encoding: programs in China write GBK, those of other systems UTF-8,
 * which GBK hardly ever is by chance.
 */
final class EntryName {
  private static final Charset GBK = Charset.forName("GB18030");

  private EntryName() {}

  static String of(byte[] bytes) {
    try {
      return clean(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return clean(new String(bytes, GBK));
    }
  }

  /** Returns a name with one kind of separator and without what would break a line. */
  static String clean(String name) {
    return name.replace('\\', '/').replaceAll("\\p{Cntrl}", "\ufffd");
  }
}
