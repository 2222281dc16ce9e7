package carryover.lab.theory;

import carryover.ui.formula.Formula;
import java.util.List;

/** What the parts of the card mean, in a few sentences with their formulas. */
enum Topic {
  SENTENCE(
      List.of(),
      "Each clause was checked on the recorded runs before it is said: which coefficient overtook"
          + " which and when, what the inherited v1 feature adds to the noise, who wins,"
          + " whether the difference is large enough to matter (0.02) and beyond doubt (outside its"
          + " 95 % interval), what of the prediction is right, and whether the lead changed hands"
          + " on the way."),
  COMPARISON(
      List.of(
          "z = {measured − predicted}/{standard error}",
          "predicted accuracy = Φ(1.6·snr)",
          "scratch: snr = √{{N₂S⁴}/{σ₂⁴d}}",
          "transfer: snr = {N₂S²/σ₂² + αN₁‖u‖²/σ₁²}"
              + "/{√{d(N₂ + α²N₁σ₂²/σ₁²) + α²N₁²‖v1‖²σ₂²/σ₁⁴}}"),
      "Measured is the mean test accuracy over the seeds with its 95 % interval by Student's t; the"
          + " difference is paired by seed. The verdict looks at the size of a gap"
          + " first: less than 0.02 of accuracy, one answer in fifty, does not matter, and a"
          + " prediction that close is “right in size”; “as usual” means within the error that was"
          + " measured for our heuristic (0.035 for scratch, 0.07 for transfer, in nineteen settings"
          + " of twenty). A difference is “right in sign” where help or harm of 0.02 or more is"
          + " predicted and measured. z only tells how well the gap is known: with many seeds even"
          + " a tiny one has a large z. Outside the settings over which the heuristic was tested,"
          + " nothing is judged. It speaks of the network at the end of training."),
  ADVANTAGE(
      List.of(
          "advantage = {snr² with transfer}/{snr² from scratch} = {(1 + αaq)²}/{1 + α²a + α²a²κ}",
          "a = {N₁σ₂²}/{N₂σ₁²}    q = {‖u‖²}/{S²}    κ = {N₂‖v1‖²}/{σ₂²d}"),
      "How much stronger the learned signal stands against its noise with inherited weights than"
          + " without: above 1 transfer helps, below 1 it hurts. The shared signal q works for"
          + " transfer; inherited noise and the inherited v1 feature κ work against it."),
  BOUNDARY(
      List.of(
          "‖u‖* = S·√{{√{1 + α²a + α²a²κ} − 1}/{αa}}",
          "a = {N₁σ₂²}/{N₂σ₁²}    κ = {N₂‖v1‖²}/{σ₂²d}"),
      "The shared signal at which the advantage is 1, all else as it is: above it transfer helps,"
          + " below it it hurts. It does not depend on d as long as κ is small."),
  GAMMA(
      List.of(
          "Γ₂ = {α²N₁‖u‖²}/{σ₁²σ₂²d}    Γ₄ = {α²N₁‖u‖⁴}/{σ₁²σ₂²d}",
          "without transfer: {N₂S⁴}/{σ₂⁴d}"),
      "With transfer the test error is near optimal once Γ is large and clearly worse while it is"
          + " small. Γ₂ is the paper's form as printed; its power of ‖u‖ is not dimensionless. The"
          + " companion bound uses ‖u‖⁴, which is: Γ₄. Without transfer, accuracy is governed by"
          + " N₂S⁴/(σ₂⁴d) (Kou et al. 2023)."),
  PROPOSITION(
      List.of("{S²}/{‖u‖²} ≥ {αN₁σ₂²}/{N₂σ₁²} ≥ C₄"),
      "When both inequalities hold, the paper says that transfer hurts: the source outweighs the"
          + " target, and too little of the signal is shared. When they do not hold it says"
          + " nothing. The constant C₄ is left open in the paper; our heuristic gives 3 (for α ="
          + " 1)."),
  ADVICE(
      List.of(
          "α* = {q}/{1 + aκ}", "a = {N₁σ₂²}/{N₂σ₁²}    q = {‖u‖²}/{S²}    κ = {N₂‖v1‖²}/{σ₂²d}"),
      "All else as it is, our heuristic expects the greatest accuracy at the share α*, rounded to"
          + " whole filters: the more the tasks share the more should be inherited, and the less"
          + " the more the inherited v1 feature adds to the noise. “Measure the best α” trains"
          + " nine shares with four seeds in the background; shares whose difference to the best"
          + " lies within its 95 % interval are not told from it. The predicted bound on N₁ is"
          + " where the advantage crosses 1. “Measure the least N₁” trains nine N₁ with eight"
          + " seeds: at each, transfer helps or hurts where its paired difference is 0.02 or"
          + " more and its 95 % interval leaves out 0."),
  VALIDITY(
      List.of(),
      "The theorems and our heuristic assume a small start, many more weights than signal, small"
          + " steps and a network trained to small loss. Each assumption is a ratio that should be"
          + " small: ok (met), strained (trends hold, numbers may be off), broken (theory does not"
          + " speak here). The lamp on top is the worst of them. Open a lamp to see its limits.");

  private final Notes notes;

  Topic(List<String> formulas, String text) {
    notes = new Notes(formulas.stream().map(Formula::of).toList(), text);
  }

  Notes notes() {
    return notes;
  }
}
