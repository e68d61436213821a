package org.fuhe.corpus.archive;

import java.io.IOException;

/** An archive that is protected by a password. */
public final class EncryptedArchiveException extends IOException {
  private static final long serialVersionUID = 1L;
}
