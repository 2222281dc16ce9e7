package carryover.study;

import carryover.words.Words;
import java.util.Optional;

/**
 * What a map or a profile can show of its cells. Switching between layers never computes anything
 * again.
 *
 * @param key name in files
 * @param title what a person reads, lower case
 * @param subject what it is about
 * @param reference what a gain is measured against
 * @param stricter what takes a gain away
 * @param form the closed form shown or held against the subject; of a gain the one that changes its
 *     sign where the gain is expected to
 * @param printed the same form as a paper prints it, where that is only approximate
 */
public record Layer(
    String key,
    String title,
    Kind kind,
    Readout subject,
    Optional<Readout> reference,
    Optional<Readout> stricter,
    Optional<ClosedForm> form,
    Optional<ClosedForm> printed) {
  private static final Words WORDS = Words.of(Layer.class);

  /** How a layer comes by its values. */
  public enum Kind {
    /** The mean over the seeds. */
    MEASURED,
    /** How much better the subject is than the reference, paired by seed. */
    GAIN,
    /** The same where the subject is not better than a stricter reference as well; else 0. */
    GAIN_TAKEN_AWAY,
    /** 1 where the mean reaches the threshold, 0 where it does not. */
    CUT,
    /** A closed form. */
    PREDICTED,
    /** The mean minus a closed form. */
    DISAGREEMENT,
    /** The number of seeds. */
    SEEDS
  }

  public static Layer measured(String key, String title, Readout readout) {
    return new Layer(
        key,
        title,
        Kind.MEASURED,
        readout,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * @param breakEven changes its sign where theory expects the gain to; empty where there is none
   */
  public static Layer gain(
      String key,
      String title,
      Readout subject,
      Readout reference,
      Optional<ClosedForm> breakEven) {
    return new Layer(
        key,
        title,
        Kind.GAIN,
        subject,
        Optional.of(reference),
        Optional.empty(),
        breakEven,
        Optional.empty());
  }

  /**
   * What is gained over a reference only because that is not the stricter one.
   *
   * @param stricter a reference that is better, say because it is tuned
   */
  public static Layer gainTakenAway(
      String key, String title, Readout subject, Readout reference, Readout stricter) {
    return new Layer(
        key,
        title,
        Kind.GAIN_TAKEN_AWAY,
        subject,
        Optional.of(reference),
        Optional.of(stricter),
        Optional.empty(),
        Optional.empty());
  }

  public static Layer cut(String key, String title, Readout readout) {
    return new Layer(
        key,
        title,
        Kind.CUT,
        readout,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The form must predict a readout. */
  public static Layer predicted(String key, String title, ClosedForm form) {
    return new Layer(
        key,
        title,
        Kind.PREDICTED,
        readout(form),
        Optional.empty(),
        Optional.empty(),
        Optional.of(form),
        Optional.empty());
  }

  /** The form must predict a readout. */
  public static Layer disagreement(String key, String title, ClosedForm form) {
    return new Layer(
        key,
        title,
        Kind.DISAGREEMENT,
        readout(form),
        Optional.empty(),
        Optional.empty(),
        Optional.of(form),
        Optional.empty());
  }

  /** The number of seeds; a threshold beside it is one of this readout. */
  public static Layer seeds(Readout readout) {
    return new Layer(
        "seeds",
        WORDS.text("layer.seeds"),
        Kind.SEEDS,
        readout,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same gain, beside whose boundary that of the printed form is shown. */
  public Layer printedAs(ClosedForm approximate) {
    return new Layer(
        key, title, kind, subject, reference, stricter, form, Optional.of(approximate));
  }

  /** Whether its values are differences, with 0 in the middle. */
  public boolean isDifference() {
    return kind == Kind.GAIN || kind == Kind.GAIN_TAKEN_AWAY || kind == Kind.DISAGREEMENT;
  }

  private static Readout readout(ClosedForm form) {
    return form.prediction().orElseThrow().readout();
  }

  /** The measure its values are told in, or differences of it. */
  public Measure measure() {
    return subject.measure();
  }
}
