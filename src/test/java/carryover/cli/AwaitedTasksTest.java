package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AwaitedTasksTest {
  private final Cancellation command = new Cancellation();
  private final AwaitedTasks<String> tasks = new AwaitedTasks<>(command);
  private final Consumer<Outcome<String>> first = tasks.next();
  private final Consumer<Outcome<String>> second = tasks.next();

  @Test
  void tasksThatFinishedOrWereCancelledHaveEndedWell() throws Exception {
    second.accept(new Outcome.Cancelled<>());
    first.accept(new Outcome.Finished<>("done"));
    tasks.await();
    assertThat(tasks.cancellation().getAsBoolean()).isFalse();
  }

  @Test
  void theFirstThatFailsStopsTheOthersButNotTheCommand() {
    second.accept(new Outcome.Failed<>(new IllegalStateException("second")));
    assertThat(tasks.cancellation().getAsBoolean()).isTrue();
    assertThat(command.getAsBoolean()).isFalse();
  }

  @Test
  void ofSeveralFailuresThatOfTheFirstTaskIsTold() {
    second.accept(new Outcome.Failed<>(new IllegalStateException("second")));
    first.accept(new Outcome.Failed<>(new IllegalArgumentException("first")));
    assertThatThrownBy(tasks::await)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("first");
  }

  @Test
  void anErrorIsToldAsTheCauseOfAFailure() {
    OutOfMemoryError error = new OutOfMemoryError("heap");
    first.accept(new Outcome.Failed<>(error));
    second.accept(new Outcome.Cancelled<>());
    assertThatThrownBy(tasks::await).isInstanceOf(FailedException.class).hasCause(error);
  }

  @Test
  void theCommandStopsAll() {
    command.cancel();
    assertThat(tasks.cancellation().getAsBoolean()).isTrue();
  }
}
