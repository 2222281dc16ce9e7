package carryover.lab.cnn.theory;

import carryover.ui.card.Notes;
import carryover.ui.formula.Formula;
import carryover.words.Words;
import java.util.Arrays;

/**
 * What the parts of the card that this study alone has mean, in a few sentences with their
 * formulas.
 */
enum Topic {
  ADVANTAGE,
  BOUNDARY,
  GAMMA,
  PROPOSITION,
  ADVICE;

  private static final Words WORDS = Words.of(Topic.class);

  /** a and κ of the advantage. */
  private static final String SOURCE_AND_NOISE = "a = {N₁σ₂²}/{N₂σ₁²}    κ = {N₂‖v1‖²}/{σ₂²d}";

  /** The same with the shared signal. */
  private static final String ALL_RATIOS =
      "a = {N₁σ₂²}/{N₂σ₁²}    q = {‖u‖²}/{S²}    κ = {N₂‖v1‖²}/{σ₂²d}";

  Notes notes() {
    return switch (this) {
      case ADVANTAGE -> notes(WORDS.text("topic.advantage"), WORDS.text("topic.snr"), ALL_RATIOS);
      case BOUNDARY ->
          notes(
              WORDS.text("topic.boundary"),
              "‖u‖* = S·√{{√{1 + α²a + α²a²κ} − 1}/{αa}}",
              SOURCE_AND_NOISE);
      case GAMMA ->
          notes(
              WORDS.text("topic.gamma"),
              "Γ₂ = {α²N₁‖u‖²}/{σ₁²σ₂²d}    Γ₄ = {α²N₁‖u‖⁴}/{σ₁²σ₂²d}",
              WORDS.text("topic.scratch"));
      case PROPOSITION ->
          notes(WORDS.text("topic.proposition"), "{S²}/{‖u‖²} ≥ {αN₁σ₂²}/{N₂σ₁²} ≥ C₄");
      case ADVICE -> notes(WORDS.text("topic.advice"), "α* = {q}/{1 + aκ}", ALL_RATIOS);
    };
  }

  private static Notes notes(String text, String... formulas) {
    return new Notes(Arrays.stream(formulas).map(Formula::of).toList(), text);
  }
}
