package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A parameter of another mode is taken, and a person is told that it does nothing. */
class UnusedNoteTest {
  private static CommandRun run(String... args) {
    return CommandRun.of(args);
  }

  @Test
  void whatSetNamesIsTold() {
    CommandRun run =
        run("run", "--study", "adaptive-kernel", "--seeds", "1", "--set", "width=64", "--json");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("width changes nothing: this setting does not use it");
    assertThat(run.out()).startsWith("{");
  }

  @Test
  void whatIsInUseIsNot() {
    CommandRun run =
        run("run", "--study", "adaptive-kernel", "--seeds", "1", "--set", "gamma1=2", "--json");
    assertThat(run.err()).doesNotContain("changes nothing");
  }

  @Test
  void anAxisIsToldLikewise() {
    CommandRun run =
        run("sweep", "--study", "adaptive-kernel", "--seeds", "1", "--axis", "width=32:64:2");
    assertThat(run.err()).contains("width changes nothing: this setting does not use it");
  }
}
