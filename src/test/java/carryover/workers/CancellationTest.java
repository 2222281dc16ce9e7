package carryover.workers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CancellationTest {
  private final Cancellation whole = new Cancellation();
  private final Cancellation part = new Cancellation(whole);

  @Test
  void whatStopsTheWholeStopsItsPart() {
    assertThat(part.getAsBoolean()).isFalse();
    whole.cancel();
    assertThat(part.getAsBoolean()).isTrue();
  }

  @Test
  void aPartStopsAlone() {
    part.cancel();
    assertThat(part.getAsBoolean()).isTrue();
    assertThat(whole.getAsBoolean()).isFalse();
  }

  @Test
  void whoLooksAtAPartHeedsTheWhole() {
    assertThat(whole.isHeeded()).isFalse();
    part.getAsBoolean();
    assertThat(whole.isHeeded()).isTrue();
  }
}
