package carryover.studies.linear.theory;

import carryover.studies.linear.LinearReadouts;
import carryover.studies.linear.LinearSetting;
import carryover.study.ClosedForm;
import carryover.study.ClosedForm.Prediction;
import carryover.study.Readout;
import carryover.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The closed forms of docs/model-deep-linear.md that instruments show and files hold. All but
 * {@link #LINEAR} are of linear networks, and NaN of the other kind.
 */
public final class LinearForms {
  private static final Words WORDS = Words.of(LinearForms.class);

  private static final String PAPER = WORDS.text("source.paper");
  private static final String OURS = WORDS.text("source.ours");

  /** Mean risks of n and d large are off by this where n, d and |n−d| are not small. */
  private static final double LIMIT_ERROR = 0.01;

  /** The exact means, whose error is that of rounding. */
  private static final double EXACT = 1e-6;

  public static final ClosedForm SCRATCH =
      predicted(
          "scratchRisk",
          "predicted_scratch_risk",
          "R_sc",
          WORDS.text("form.scratch.title"),
          WORDS.text("form.scratch.formula"),
          WORDS.text("form.scratch.source", PAPER),
          LinearReadouts.SCRATCH,
          EXACT,
          ofLinear(Scratch::meanRisk));

  public static final ClosedForm LINEAR =
      predicted(
          "linearRisk",
          "predicted_linear_risk",
          "R_lt",
          WORDS.text("form.linear.title"),
          "S + {k(σ²+S)}/{n−k−1}",
          WORDS.text("form.linear.source", PAPER),
          LinearReadouts.LINEAR,
          LIMIT_ERROR,
          s -> s.isRelu() ? ReluTransfer.meanRisk(s) : LinearTransfer.meanRisk(s));

  public static final ClosedForm FINETUNE =
      predicted(
          "finetuneRisk",
          "predicted_finetune_risk",
          "R_ft",
          WORDS.text("form.finetune.title"),
          "R_sc − (1−γ)(2κρp·cosθ − κ²N²)",
          OURS + " §5.4",
          LinearReadouts.FINETUNE,
          LIMIT_ERROR,
          ofLinear(s -> FineTuning.limit(s).risk(s)));

  public static final ClosedForm LAZY_RICH =
      predicted(
          "lazyRichRisk",
          "predicted_lazy_rich_risk",
          "R_α",
          WORDS.text("form.lazyRich.title"),
          "",
          OURS + " §5.6",
          LinearReadouts.LAZY_RICH,
          2 * LIMIT_ERROR,
          ofLinear(LazyToRich::risk));

  public static final ClosedForm TUNED_FINETUNE =
      predicted(
          "tunedFinetuneRisk",
          "predicted_tuned_finetune_risk",
          "R_pull",
          WORDS.text("form.tunedFinetune.title"),
          "r(γ, σ, ‖β_pre−ρβ_t‖²)",
          OURS + " §5.5",
          LinearReadouts.TUNED_FINETUNE,
          LIMIT_ERROR,
          ofLinear(PulledFit::toSource));

  public static final ClosedForm TUNED_SCRATCH =
      predicted(
          "tunedScratchRisk",
          "predicted_tuned_scratch_risk",
          "R_opt",
          WORDS.text("form.tunedScratch.title"),
          "r(γ, σ, ρ²)",
          WORDS.text("form.tunedScratch.source"),
          LinearReadouts.TUNED_SCRATCH,
          LIMIT_ERROR,
          ofLinear(Scratch::tunedRisk));

  /** Changes its sign where linear transfer and plain scratch are level. */
  public static final ClosedForm LINEAR_GAIN =
      plain(
          "linearGain",
          "linear_gain",
          "T_lt",
          WORDS.text("form.linearGain.title"),
          WORDS.text("form.linearGain.source", PAPER),
          s -> Scratch.limitRisk(s) - SourceSolution.limit(s).missed(s));

  /** Changes its sign where linear transfer and tuned scratch are level. */
  public static final ClosedForm LINEAR_GAIN_TUNED =
      plain(
          "linearGainTuned",
          "linear_gain_tuned",
          "T_lt,opt",
          WORDS.text("form.linearGainTuned.title"),
          OURS + " §5.7",
          s -> Scratch.tunedRisk(s) - SourceSolution.limit(s).missed(s));

  public static final ClosedForm FINETUNE_GAIN =
      plain(
          "finetuneGain",
          "finetune_gain",
          "T_ft",
          WORDS.text("form.finetuneGain.title"),
          OURS + " §5.4",
          s -> FineTuning.limit(s).gain());

  public static final ClosedForm PRINTED_FINETUNE_GAIN =
      plain(
          "printedFinetuneGain",
          "printed_finetune_gain",
          "T_ft, κ = 1",
          WORDS.text("form.printedFinetuneGain.title"),
          WORDS.text("form.printedFinetuneGain.source", PAPER),
          s -> FineTuning.printed(s).gain());

  public static final ClosedForm KAPPA =
      plain(
          "kappa",
          "kappa",
          "κ",
          WORDS.text("form.kappa.title"),
          OURS + " §5.4",
          s -> s.gamma() < 1 ? FineTuning.limit(s).kappa() : Double.NaN);

  public static final ClosedForm TUNED_BOUNDARY =
      plain(
          "tunedBoundary",
          "tuned_boundary",
          "γ_c",
          WORDS.text("form.tunedBoundary.title"),
          OURS + " §5.7",
          s -> Boundaries.of(s).tuned());

  public static final ClosedForm KULLBACK_LEIBLER =
      plain(
          "kullbackLeibler",
          "kullback_leibler",
          "KL",
          WORDS.text("form.kullbackLeibler.title"),
          WORDS.text("form.kullbackLeibler.source", PAPER),
          s -> Distances.of(s).kullbackLeibler());

  public static final ClosedForm WASSERSTEIN =
      plain(
          "wasserstein",
          "wasserstein",
          "W₂",
          WORDS.text("form.wasserstein.title"),
          WORDS.text("form.wasserstein.source"),
          s -> Distances.of(s).wasserstein());

  /** All, in the order of files. */
  public static final List<ClosedForm> ALL =
      List.of(
          SCRATCH,
          LINEAR,
          FINETUNE,
          LAZY_RICH,
          TUNED_FINETUNE,
          TUNED_SCRATCH,
          LINEAR_GAIN,
          LINEAR_GAIN_TUNED,
          FINETUNE_GAIN,
          PRINTED_FINETUNE_GAIN,
          KAPPA,
          TUNED_BOUNDARY,
          KULLBACK_LEIBLER,
          WASSERSTEIN);

  private LinearForms() {}

  private static ClosedForm predicted(
      String key,
      String column,
      String symbol,
      String title,
      String formula,
      String source,
      Readout readout,
      double error,
      ToDoubleFunction<LinearSetting> value) {
    return form(
        key,
        column,
        symbol,
        title,
        formula,
        source,
        Optional.of(new Prediction(readout, error)),
        value);
  }

  private static ClosedForm plain(
      String key,
      String column,
      String symbol,
      String title,
      String source,
      ToDoubleFunction<LinearSetting> value) {
    return form(key, column, symbol, title, "", source, Optional.empty(), ofLinear(value));
  }

  /** The value in linear networks alone. */
  private static ToDoubleFunction<LinearSetting> ofLinear(ToDoubleFunction<LinearSetting> value) {
    return s -> s.isRelu() ? Double.NaN : value.applyAsDouble(s);
  }

  private static ClosedForm form(
      String key,
      String column,
      String symbol,
      String title,
      String formula,
      String source,
      Optional<Prediction> prediction,
      ToDoubleFunction<LinearSetting> value) {
    return new ClosedForm(
        key,
        column,
        symbol,
        title,
        formula,
        source,
        prediction,
        Map.of(),
        setting -> value.applyAsDouble(LinearSetting.of(setting)));
  }
}
