package carryover.lab.cnn.theory;

import carryover.ui.card.Notes;
import carryover.ui.formula.Formula;
import java.util.List;

/**
 * What the parts of the card that this study alone has mean, in a few sentences with their
 * formulas.
 */
enum Topic {
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
          + " more and its 95 % interval leaves out 0.");

  private final Notes notes;

  Topic(List<String> formulas, String text) {
    notes = new Notes(formulas.stream().map(Formula::of).toList(), text);
  }

  Notes notes() {
    return notes;
  }
}
