package org.fuhe.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Text in UTF-8 on its way to a terminal, which would obey the control characters of a document:
 * they become question marks.
 */
final class HarmlessOutput extends FilterOutputStream {
  /** The control characters behind ASCII begin with this byte, as do harmless ones. */
  private static final int LEAD = 0xc2;

  private int before;

  HarmlessOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    int octet = b & 0xff;
    boolean control =
        (octet < ' ' && octet != '\n' && octet != '\r' && octet != '\t')
            || octet == 0x7f
            || (before == LEAD && octet < 0xa0);
    if (before == LEAD && !control) {
      out.write(LEAD);
    }
    before = octet;
    if (octet != LEAD) {
      out.write(control ? '?' : octet);
    }
  }
}
