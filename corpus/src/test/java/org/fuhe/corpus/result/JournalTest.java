package org.fuhe.corpus.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalTest {
  @TempDir Path folder;

  @Test
  void whatIsPutIsFoundAlsoAfterItWasClosed() throws IOException {
    try (Journal journal = open()) {
      journal.put(key(1), bytes(1));
      journal.put(key(2), bytes(2));
      journal.put(key(1), bytes(3));
    }
    try (Journal journal = open()) {
      assertThat(journal.find(key(1)))
          .hasValueSatisfying(found -> assertThat(found).isEqualTo(bytes(3)));
      assertThat(journal.find(key(2)))
          .hasValueSatisfying(found -> assertThat(found).isEqualTo(bytes(2)));
      assertThat(journal.find(key(4))).isEmpty();
    }
  }

  @Test
  void cutOffAtAnyByteItHasAllResultsThatAreWholeAndTakesFurtherOnes() throws IOException {
    try (Journal journal = open()) {
      for (int i = 0; i < 3; i++) {
        journal.put(key(i), bytes(i));
      }
    }
    byte[] whole = Files.readAllBytes(file());
    int one = whole.length / 3;
    for (int length = 0; length <= whole.length; length++) {
      Files.write(file(), Arrays.copyOf(whole, length));
      try (Journal journal = open()) {
        for (int i = 0; i < 3; i++) {
          assertThat(journal.has(key(i)))
              .as("%d of %d bytes", i, length)
              .isEqualTo(length >= (i + 1) * one);
        }
        journal.put(key(9), bytes(9));
      }
      try (Journal journal = open()) {
        assertThat(journal.find(key(9))).isPresent();
      }
    }
  }

  @Test
  void aByteThatHasChangedEndsIt() throws IOException {
    try (Journal journal = open()) {
      journal.put(key(0), bytes(0));
      journal.put(key(1), bytes(1));
    }
    byte[] whole = Files.readAllBytes(file());
    whole[whole.length - 3] ^= 1;
    Files.write(file(), whole, StandardOpenOption.TRUNCATE_EXISTING);
    try (Journal journal = open()) {
      assertThat(journal.has(key(0))).isTrue();
      assertThat(journal.has(key(1))).isFalse();
    }
  }

  @Test
  void itForgetsWhatIsNotNeeded() throws IOException {
    try (Journal journal = open()) {
      for (int i = 0; i < 10; i++) {
        journal.put(key(i), bytes(i));
      }
      journal.keepOnly(Set.of(key(7)));
    }
    try (Journal journal = open()) {
      assertThat(journal.has(key(7))).isTrue();
      assertThat(journal.has(key(6))).isFalse();
    }
  }

  @Test
  void twoRunsDoNotWriteToIt() throws IOException {
    try (Journal journal = open()) {
      assertThatThrownBy(this::open).isInstanceOf(Journal.InUseException.class);
      journal.put(key(1), bytes(1));
    }
  }

  private Path file() {
    return folder.resolve("results");
  }

  private Journal open() throws IOException {
    return Journal.open(file());
  }

  private static ResultKey key(int no) {
    return ResultKey.of("document", Integer.toString(no));
  }

  private static byte[] bytes(int seed) {
    byte[] bytes = new byte[40];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }
}
