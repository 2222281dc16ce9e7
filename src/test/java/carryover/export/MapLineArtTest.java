package carryover.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.definition.DeepLinear;
import carryover.studies.linear.theory.LinearLayers;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.study.Setting;
import carryover.sweep.Grid;
import carryover.ui.chart.HeatMapModel.Polyline;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapLineArtTest {
  /** Angles of an independent program, for noise of deviation 1 at 100 samples of 200 inputs. */
  @ParameterizedTest
  @CsvSource({"2, 52.2", "3, 48.0", "10, 38.1"})
  void whereAPrintedFormIsApproximateItsBoundaryIsBesideTheTrueOne(int depth, double angle) {
    Setting noisy =
        LinearSpace.STANDARD.with(LinearSpace.TARGET_NOISE, 1).with(LinearSpace.DEPTH, depth);
    Grid grid =
        new Grid(
            noisy,
            new Axis(LinearSpace.ANGLE, 30, 70, 41, Scale.LINEAR),
            new Axis(LinearSpace.TARGET_SAMPLES, 90, 110, 3, Scale.LINEAR));

    List<Polyline> lines =
        MapLineArt.ofPredicted(DeepLinear.study(), grid, LinearLayers.FINETUNE_GAIN, 0);

    assertThat(lines)
        .extracting(Polyline::label)
        .containsExactly("predicted break-even", "as printed");
    assertThat(angleAt100(lines.get(0))).isCloseTo(angle, within(0.2));
    assertThat(angleAt100(lines.get(1))).isCloseTo(60, within(0.2));
    assertThat(lines.get(0).dash()).isNotEqualTo(lines.get(1).dash());
  }

  private static double angleAt100(Polyline line) {
    int nearest =
        IntStream.range(0, line.y().length)
            .boxed()
            .min((a, b) -> Double.compare(Math.abs(line.y()[a] - 100), Math.abs(line.y()[b] - 100)))
            .orElseThrow();
    return line.x()[nearest];
  }
}
