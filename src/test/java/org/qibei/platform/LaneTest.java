package org.qibei.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work that never looks at a clock is given up in time and harms no other. */
@Timeout(300)
class LaneTest {
  private static final Duration SHORT = Duration.ofMillis(50);
  private static final Duration LONG = Duration.ofMinutes(5);

  private final Lane lane = new Lane(1, LaneTest::thread);
  private final List<String> happened = new CopyOnWriteArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean released;

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  private Lane.Work work(Duration limit, Runnable task) {
    return new Lane.Work(task, limit, () -> happened.add("given up"));
  }

  private void last() {
    lane.add(
        work(
            LONG,
            () -> {
              happened.add("next");
              over.countDown();
            }));
  }

  private void deafToInterruption() {
    while (!released) {
      Thread.onSpinWait();
    }
  }

  @AfterEach
  void release() {
    released = true;
  }

  @Test
  void workThatHearsNothingIsGivenUpAndTheNextIsDone() throws InterruptedException {
    lane.add(work(SHORT, this::deafToInterruption));
    last();
    assertThat(over.await(2, TimeUnit.MINUTES)).isTrue();
    assertThat(happened).containsExactly("given up", "next");
    assertThat(lane.stuck()).isEqualTo(1);
  }

  @Test
  void workThatFailsHarmsNoOther() throws InterruptedException {
    lane.add(
        work(
            LONG,
            () -> {
              happened.add("failing");
              throw new UnsupportedOperationException("on purpose");
            }));
    last();
    assertThat(over.await(2, TimeUnit.MINUTES)).isTrue();
    assertThat(happened).containsExactly("failing", "next");
    assertThat(lane.stuck()).isZero();
  }

  @Test
  void givingUpThatFailsHarmsNoOther() throws InterruptedException {
    Runnable failing =
        () -> {
          throw new UnsupportedOperationException("on purpose");
        };
    lane.add(new Lane.Work(this::deafToInterruption, SHORT, failing));
    last();
    assertThat(over.await(2, TimeUnit.MINUTES)).isTrue();
    assertThat(happened).containsExactly("next");
  }

  @Test
  void oneWorkerDoesOneThingAfterTheOther() throws InterruptedException {
    lane.add(work(LONG, () -> happened.add("first")));
    lane.add(work(LONG, () -> happened.add("second")));
    last();
    assertThat(over.await(2, TimeUnit.MINUTES)).isTrue();
    assertThat(happened).containsExactly("first", "second", "next");
  }
}
