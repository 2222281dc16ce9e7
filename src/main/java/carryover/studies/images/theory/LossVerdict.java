package carryover.studies.images.theory;

import carryover.numeric.Estimate;
import carryover.studies.images.ImagesMeasures;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.NetworkKind;
import carryover.study.Trace;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * Whether the mean-field network ends at a lower test loss for inheriting, which tells more of its
 * answers than their signs do.
 *
 * @param gain test loss of scratch minus that of transfer, paired by seed
 */
public record LossVerdict(Estimate gain) implements Clause {
  private static final Words WORDS = Words.of(LossVerdict.class);

  static Optional<LossVerdict> in(List<Trace> runs) {
    if (runs.isEmpty() || ImagesSetting.of(runs.get(0).setting()).network() != NetworkKind.MLP) {
      return Optional.empty();
    }
    List<Gap> gaps = Gap.of(runs, ImagesMeasures.TEST_LOSS);
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(new LossVerdict(gaps.get(gaps.size() - 1).difference()));
  }

  @Override
  public String text() {
    if (!Clause.isTold(gain)) {
      return WORDS.text("lossVerdict.untold", Clause.size(gain));
    }
    return gain.mean() > 0
        ? WORDS.text("lossVerdict.lower", Clause.size(gain))
        : WORDS.text("lossVerdict.higher", Clause.size(gain));
  }
}
