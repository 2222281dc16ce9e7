package carryover.study;

import carryover.numeric.Estimate;
import carryover.words.Words;
import java.util.Optional;

/**
 * A measured value, or a gain, held against its prediction. The size of the gap counts; {@link
 * #z()} only says how well it is known.
 *
 * @param measure in which both are told
 * @param measured mean over the seeds
 * @param predicted the same from a closed form; NaN when that is undefined
 * @param usual greatest error to be expected of the closed form where its assumptions are met
 */
public record Agreement(Measure measure, Estimate measured, double predicted, double usual) {
  private static final Words WORDS = Words.of(Agreement.class);

  /** How far off a prediction is. */
  public enum Size {
    /** Too few seeds to tell. */
    UNTOLD,
    /** By less than what matters. */
    RIGHT,
    /** By no more than the closed form usually is. */
    USUAL,
    /** By more. */
    OFF
  }

  /** Whether a predicted difference points where the measured one does. */
  public enum Sign {
    /** Too few seeds to tell. */
    UNTOLD,
    /** Both help, both hurt, both do not matter, or the gap does not. */
    RIGHT,
    /** One of them matters, the other does not. */
    MISSED,
    /** The one helps, the other hurts. */
    WRONG
  }

  /** Of a value that nothing predicts. */
  public static Agreement unpredicted(Measure measure, Estimate measured) {
    return new Agreement(measure, measured, Double.NaN, Double.NaN);
  }

  /** Of a readout by theory; nothing to judge where no form predicts it. */
  public static Agreement of(Theory theory, Readout readout, Estimate measured, Setting setting) {
    return theory
        .predicting(readout)
        .map(form -> of(form, measured, setting))
        .orElseGet(() -> unpredicted(readout.measure(), measured));
  }

  /** Of a headline gain by theory; nothing to judge where either side is not predicted. */
  public static Agreement ofGain(Theory theory, Headline headline, Estimate gain, Setting setting) {
    Optional<ClosedForm> subject = theory.predicting(headline.subject());
    Optional<ClosedForm> reference = theory.predicting(headline.reference());
    return subject.isPresent() && reference.isPresent()
        ? ofGain(subject.get(), reference.get(), gain, setting)
        : unpredicted(headline.measure(), gain);
  }

  /** Of a readout, by the form that predicts it. */
  public static Agreement of(ClosedForm form, Estimate measured, Setting setting) {
    ClosedForm.Prediction prediction = form.prediction().orElseThrow();
    return new Agreement(
        prediction.readout().measure(), measured, form.of(setting), prediction.usualError());
  }

  /**
   * Of the gain of a subject over a reference.
   *
   * @param subject predicts the one, with the greater error of the two
   * @param reference predicts the other
   */
  public static Agreement ofGain(
      ClosedForm subject, ClosedForm reference, Estimate gain, Setting setting) {
    ClosedForm.Prediction prediction = subject.prediction().orElseThrow();
    Measure measure = prediction.readout().measure();
    return new Agreement(
        measure,
        gain,
        measure.better().gain(subject.of(setting), reference.of(setting)),
        prediction.usualError());
  }

  /**
   * (measured − predicted)/standard error; NaN below two seeds or when the prediction is undefined.
   */
  public double z() {
    double least = measure.yardstick().resolution() / Math.sqrt(measured.count());
    return gap().mean() / Math.max(measured.standardError(), least);
  }

  /** Whether theory has a form for it, be it undefined here. */
  public boolean hasPrediction() {
    return !Double.isNaN(usual);
  }

  /** Whether there is anything to judge: a finite prediction, and at least two seeds. */
  public boolean judged() {
    return Double.isFinite(predicted) && !Double.isNaN(z());
  }

  /** Measured − predicted. */
  public Estimate gap() {
    return new Estimate(measured.mean() - predicted, measured.standardError(), measured.count());
  }

  public Size size() {
    return switch (measure.effect(gap())) {
      case UNTOLD -> Size.UNTOLD;
      case NONE -> Size.RIGHT;
      case MORE, LESS -> Math.abs(gap().mean()) <= usual ? Size.USUAL : Size.OFF;
    };
  }

  /** Of a difference. */
  public Sign sign() {
    Effect found = measure.effect(measured);
    Effect expected = measure.effect(predicted);
    if (found == Effect.UNTOLD || expected == Effect.UNTOLD) {
      return Sign.UNTOLD;
    }
    if (found.matters() && expected.matters()) {
      return found == expected ? Sign.RIGHT : Sign.WRONG;
    }
    return found == expected || size() == Size.RIGHT ? Sign.RIGHT : Sign.MISSED;
  }

  /** The verdict on a value, in a few words; empty where there is nothing to judge. */
  public String text() {
    return judged() ? sizeText() : missing();
  }

  /** The verdict on a difference. */
  public String textOfDifference() {
    if (!judged()) {
      return missing();
    }
    boolean level = !measure.effect(measured).matters() && !measure.effect(predicted).matters();
    return switch (sign()) {
      case UNTOLD -> Effect.untold();
      case WRONG -> WORDS.text("agreement.wrong", sizeText());
      case MISSED -> sizeText();
      case RIGHT ->
          level
              ? WORDS.text("agreement.rightNone", Effect.none())
              : size() == Size.RIGHT
                  ? WORDS.text("agreement.rightBoth")
                  : size() == Size.UNTOLD
                      ? WORDS.text("agreement.rightSignUntold", sizeText())
                      : WORDS.text("agreement.rightSign", sizeText());
    };
  }

  private String sizeText() {
    return switch (size()) {
      case UNTOLD -> Effect.untold();
      case RIGHT -> WORDS.text("agreement.rightSize");
      case USUAL -> WORDS.text("agreement.usual", offBy());
      case OFF -> offBy();
    };
  }

  private String offBy() {
    return WORDS.text("agreement.off", measure.text(Math.abs(gap().mean()), 3));
  }

  private String missing() {
    return Double.isFinite(predicted) && measured.count() == 1
        ? WORDS.text("agreement.needsSeeds")
        : "";
  }
}
