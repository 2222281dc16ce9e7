package carryover.studies.cnn.theory;

import carryover.study.CardText;
import java.util.List;
import java.util.Map;

/** What the parts of the theory card mean in this study. */
final class CnnCard {
  static final Map<CardText.Part, CardText> ALL =
      Map.of(
          CardText.Part.SENTENCE,
          new CardText(
              List.of(),
              "Each clause was checked on the recorded runs before it is said: which coefficient overtook"
                  + " which and when, what the inherited v1 feature adds to the noise, who wins,"
                  + " whether the difference is large enough to matter (0.02) and beyond doubt (outside its"
                  + " 95 % interval), what of the prediction is right, and whether the lead changed hands"
                  + " on the way."),
          CardText.Part.COMPARISON,
          new CardText(
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
          CardText.Part.VALIDITY,
          new CardText(
              List.of(),
              "The theorems and our heuristic assume a small start, many more weights than signal, small"
                  + " steps and a network trained to small loss. Each assumption is a ratio that should be"
                  + " small: ok (met), strained (trends hold, numbers may be off), broken (theory does not"
                  + " speak here). The lamp on top is the worst of them. Open a lamp to see its limits."));

  private CnnCard() {}
}
