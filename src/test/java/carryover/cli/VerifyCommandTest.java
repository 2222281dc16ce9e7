package carryover.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.Coefficients;
import carryover.studies.cnn.check.ReferenceTable;
import carryover.studies.cnn.check.ReferenceValue;
import carryover.studies.cnn.check.ReferenceValue.Quantity;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Engine;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.workers.Cancellation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerifyCommandTest {
  private static final Map<Key, Double> MEANS =
      Stream.of(ReferenceTable.read(), ReferenceTable.readBeyond())
          .flatMap(List::stream)
          .collect(
              Collectors.toMap(
                  row -> new Key(row.setting(), row.arm(), row.quantity(), row.step()),
                  ReferenceValue::mean));

  @Test
  void anEngineThatAgreesEndsWithZero() {
    CommandRun run = verify(replay(0));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .hasSize(1 + 112 + 147 + 90 + 2)
        .anyMatch(
            line ->
                line.matches(
                    "negative +upstream gamma_u_mean at step 200 +0\\.01011 ± 0\\.\\d{5} .*"));
    assertThat(run.out())
        .contains("0 of 349 comparisons disagree by more than 4 standard errors (largest 0.00)")
        .contains("would fail by chance in at most 5.1 % of all verifications");
  }

  @Test
  void anEngineThatIsOffEndsWithOneAndTheRowsAreMarked() {
    CommandRun run = verify(replay(0.01));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.endsWith("disagrees")))
        .isNotEmpty()
        .allMatch(line -> line.contains("test_accuracy"));
    assertThat(run.out()).contains("of 349 comparisons disagree");
  }

  @Test
  void aRunThatDivergedDisagrees() {
    Engine diverging =
        (setting, seed, recording, listener, cancelled) ->
            CnnArms.trace(
                setting,
                seed,
                diverged(CnnArms.UPSTREAM),
                diverged(CnnArms.TRANSFER),
                diverged(CnnArms.SCRATCH),
                false);

    assertThat(verify(diverging).code()).isEqualTo(1);
    assertThat(verify(diverging).out()).contains("349 of 349 comparisons disagree");
  }

  @Test
  void printsJson() throws Exception {
    JsonNode json = new ObjectMapper().readTree(verify(replay(0), "--json").out());

    assertThat(json.get("program").asText()).isEqualTo("carryover");
    assertThat(json.get("agrees").asBoolean()).isTrue();
    assertThat(json.get("limit").asDouble()).isEqualTo(4);
    assertThat(json.get("falseAlarmRate").asDouble()).isBetween(0.045, 0.055);
    assertThat(json.get("comparisons")).hasSize(349);
    JsonNode first = json.get("comparisons").get(0);
    assertThat(first.get("setting").asText()).isEqualTo("default");
    assertThat(first.get("quantity").asText()).isEqualTo("upstream train_loss at step 200");
    assertThat(first.get("reference").get("mean").asDouble()).isEqualTo(0.06598);
    assertThat(first.get("reference").get("seeds").asInt()).isEqualTo(400);
    assertThat(first.get("measured").get("seeds").asInt()).isEqualTo(80);
    assertThat(first.get("z").asDouble()).isCloseTo(0, within(1e-9));
  }

  @Test
  void isInterruptedByTheUser() {
    Cancellation cancellation = new Cancellation();
    Engine stopping =
        (setting, seed, recording, listener, cancelled) -> {
          cancellation.cancel();
          return replay(0).train(setting, seed, recording, listener, cancelled);
        };
    CommandRun run = CommandRun.of(stopping, cancellation, "verify");

    assertThat(run.code()).isEqualTo(130);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anErrorOfTheEngineIsReported() {
    Engine broken =
        (setting, seed, recording, listener, cancelled) -> {
          throw new IllegalStateException("no luck");
        };
    CommandRun run = verify(broken);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("carryover verify: a fault of this program").contains("no luck");
  }

  private static CommandRun verify(Engine engine, String... options) {
    return CommandRun.of(
        engine,
        new Cancellation(),
        Stream.concat(Stream.of("verify"), Stream.of(options)).toArray(String[]::new));
  }

  private static ArmTrace diverged(Arm arm) {
    return new ArmTrace(arm, List.of(), OptionalInt.of(0));
  }

  /** Repeats the table's means, give or take a little; test accuracies are off by {@code error}. */
  private static Engine replay(double error) {
    return (setting, seed, recording, listener, cancelled) -> {
      double deviation = seed % 2 == 0 ? 1e-3 : -1e-3;
      return CnnArms.trace(
          setting,
          seed,
          arm(setting, CnnArms.UPSTREAM, deviation, error),
          arm(setting, CnnArms.TRANSFER, deviation, error),
          arm(setting, CnnArms.SCRATCH, deviation, error),
          false);
    };
  }

  private static ArmTrace arm(Setting setting, Arm arm, double deviation, double error) {
    return new ArmTrace(
        arm,
        IntStream.of(0, 10, 20, 25, 30, 40, 50, 100, 150, 200)
            .mapToObj(step -> sample(setting, arm, step, deviation, error))
            .toList(),
        OptionalInt.empty());
  }

  private static Sample sample(Setting setting, Arm arm, int step, double deviation, double error) {
    ToDoubleFunction<Quantity> value =
        quantity -> deviation + MEANS.getOrDefault(new Key(setting, arm, quantity, step), 0.5);
    double rho = value.applyAsDouble(Quantity.RHO_OWN_MEAN);
    return CnnSample.alike(
        step,
        value.applyAsDouble(Quantity.TRAIN_LOSS),
        1,
        value.applyAsDouble(Quantity.TEST_ACCURACY) + error,
        new Coefficients(
            value.applyAsDouble(Quantity.GAMMA_U_MEAN),
            0,
            value.applyAsDouble(Quantity.GAMMA_V1_MEAN),
            0,
            0,
            0,
            rho,
            0,
            rho,
            0),
        null);
  }

  private record Key(Setting setting, Arm arm, Quantity quantity, int step) {}
}
