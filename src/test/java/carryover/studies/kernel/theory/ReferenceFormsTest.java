package carryover.studies.kernel.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import carryover.studies.kernel.FeatureKernel;
import carryover.studies.kernel.check.Columns;
import carryover.studies.kernel.check.ReferenceTable;
import carryover.studies.kernel.check.ReferenceValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every closed form against simulations of an independent program at D = 200 or 300. A row fails
 * beyond 4 standard errors, which a right form does with probability below 1.3·10⁻⁴ for the rows of
 * 60 or 100 seeds and below 3.2·10⁻³ for those of 10 (Student), so below 4 % for all 50 together;
 * the table is fixed, so what passes once passes always.
 */
class ReferenceFormsTest {
  static List<ReferenceValue> losses() {
    return ReferenceTable.read().stream()
        .filter(row -> row.theory().isPresent() && row.quantity().equals("test"))
        .toList();
  }

  @Test
  void allFormsAreThere() {
    assertThat(losses()).hasSize(50);
  }

  @ParameterizedTest
  @MethodSource("losses")
  void aFormAgreesWithTheSimulation(ReferenceValue row) {
    Estimate found = row.found();
    assertThat(form(row))
        .as(row.title())
        .isCloseTo(row.theory().orElseThrow(), within(6e-5))
        .isCloseTo(found.mean(), within(4 * found.standardError()));
  }

  /** Spikes of trained linear networks of 500 or 2000 neurons, minus what the forms say. */
  @Test
  void networksHaveTheExactSpikeAndNotTheCaptions() {
    assertThat(ReferenceTable.group("spike_minus_exact"))
        .hasSize(3)
        .allSatisfy(
            row ->
                assertThat(row.found().mean())
                    .isCloseTo(0, within(4 * row.found().standardError())));
    assertThat(ReferenceTable.group("spike_minus_caption"))
        .filteredOn(row -> row.settings().number("gamma1") == 5)
        .hasSize(2)
        .allSatisfy(
            row ->
                assertThat(row.found().mean())
                    .isCloseTo(
                        FeatureKernel.exact(5, 0.5).strength()
                            - FeatureKernel.caption(5, 0.5).strength(),
                        within(4 * row.found().standardError())));
  }

  private static double form(ReferenceValue row) {
    Columns s = row.settings();
    double nu1 = s.number("nu1");
    double nu2 = s.number("nu2");
    double alphaS = s.number("alpha_s");
    double alphaG = s.number("alpha_g");
    double alphaV = ReadoutLoss.alphaV(nu1, alphaS, alphaG);
    double gamma1 = s.optional("gamma1").orElse(Double.NaN);
    return switch (row.group()) {
      case "result2" -> ReadoutLoss.result2(gamma1, alphaS, nu2);
      case "result3" -> ReadoutLoss.result3(gamma1, nu1, alphaV, nu2);
      case "result3_free_c" ->
          ReadoutLoss.ridgeless(
              new FeatureKernel(s.number("c1"), s.number("c2"), s.number("c3")),
              alphaS,
              alphaG,
              nu2);
      case "result4" -> ReadoutLoss.result4(alphaV, (int) Math.rint(nu2 * s.number("D")));
      case "relative_ridge" -> {
        FeatureKernel kernel = FeatureKernel.exact(gamma1, nu1);
        yield ReadoutLoss.ridge(kernel, alphaS, alphaG, nu2, s.number("ridge") * kernel.greatest());
      }
      case "lazy_all_layers" -> ReadoutLoss.lazy(gamma1, nu1, alphaV, nu2);
      case "joint_linear" -> {
        JointLoss joint = JointLoss.of(gamma1, nu1, s.number("gamma2"), alphaV, nu2);
        yield row.readout().equals("plain") ? joint.plain() : joint.centred();
      }
      default -> throw new IllegalArgumentException(row.title());
    };
  }
}
