package org.fuhe.corpus.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.fuhe.extractor.Extractor;
import org.fuhe.model.Disclosure;
import org.fuhe.scorer.Scorer;

/** The program itself: another one may read documents differently. */
final class Program {
  private Program() {}

  /** Returns the hash of the program's own code, with the words, norms and messages in it. */
  static String fingerprint() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Class<?> part :
          List.of(Disclosure.class, Extractor.class, Scorer.class, Program.class)) {
        for (Path file : files(part)) {
          digest.update(Files.readAllBytes(file));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException | URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** A jar, or the files of a folder of classes. */
  private static List<Path> files(Class<?> part) throws IOException, URISyntaxException {
    Path code = Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> all = Files.walk(code)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
