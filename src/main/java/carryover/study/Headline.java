package carryover.study;

import java.util.List;

/**
 * The one difference a study is about, paired by seed, at the end of training.
 *
 * @param subjects what the question is about, the most important first; at least one
 * @param reference what each of them is compared with, in the same measure
 */
public record Headline(List<Readout> subjects, Readout reference) {
  public Headline {
    subjects = List.copyOf(subjects);
  }

  public Measure measure() {
    return reference.measure();
  }

  /** The first subject. */
  public Readout subject() {
    return subjects.get(0);
  }

  /** How much better the first subject ended than the reference; NaN where either diverged. */
  public double gain(Trace trace) {
    return measure().better().gain(subject().end(trace), reference.end(trace));
  }

  /** What an effect says of the first subject, for example {@code transfer helps}. */
  public String text(Effect effect) {
    return effect.text(subject().arm().title());
  }

  /** For example {@code transfer − scratch}. */
  public String title() {
    return gainTitle(subject().arm());
  }

  /** The difference of a subject's arm to the reference, so that more is better. */
  public String gainTitle(Arm arm) {
    return measure().better() == Better.HIGHER
        ? arm.title() + " − " + reference.arm().title()
        : reference.arm().title() + " − " + arm.title();
  }
}
