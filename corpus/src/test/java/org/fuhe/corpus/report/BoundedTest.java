package org.fuhe.corpus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

final class BoundedTest {
  @Test
  void whatComesInTimeIsReturned() throws TimeoutException {
    assertThat(Bounded.call(() -> "read")).contains("read");
  }

  @Test
  void whatNeverEndsIsGivenUp() {
    CountDownLatch never = new CountDownLatch(1);
    assertThatThrownBy(
            () ->
                Bounded.call(
                    () -> {
                      never.await();
                      return "read";
                    },
                    Duration.ofMillis(50)))
        .isInstanceOf(TimeoutException.class);
  }

  @Test
  void whatFailsInAnyWayIsGoneWithout() throws TimeoutException {
    assertThat(
            Bounded.call(
                () -> {
                  throw new OutOfMemoryError();
                }))
        .isEmpty();
    assertThat(
            Bounded.call(
                () -> {
                  throw new IllegalStateException();
                }))
        .isEmpty();
    assertThat(Bounded.call(() -> depth(0))).isEmpty();
  }

  private static int depth(int above) {
    return above < 0 ? above : 1 + depth(above + 1);
  }
}
