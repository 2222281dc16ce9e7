package carryover.studies.images.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import carryover.studies.images.ClassSet;
import carryover.studies.images.data.FashionMnist;
import carryover.studies.images.data.ImageSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against the covariances themselves, of images that are few enough numbers to have them. */
class SampledStatisticsTest {
  private final ImageSet set = FashionMnist.read();

  @Test
  void theyAreThoseOfTheCovariances() {
    ClassSet source = new ClassSet(List.of(1, 2));
    ClassSet target = new ClassSet(List.of(3, 6));
    PairStatistics whole =
        PairStatistics.of(source, target, label -> ClassStatistics.of(set, label));
    PairStatistics sampled = new SampledStatistics(set).of(source, target);
    // Of all 750 images of a class: the same but for rounding.
    assertThat(sampled.signal1()).isCloseTo(whole.signal1(), withinPercentage(1e-6));
    assertThat(sampled.signal2()).isCloseTo(whole.signal2(), withinPercentage(1e-6));
    assertThat(sampled.shared()).isCloseTo(whole.shared(), withinPercentage(1e-6));
    assertThat(sampled.trace1()).isCloseTo(whole.trace1(), withinPercentage(1e-6));
    assertThat(sampled.trace2()).isCloseTo(whole.trace2(), withinPercentage(1e-6));
    // Of 250 of them, with a fixed choice of images.
    assertThat(sampled.square1()).isCloseTo(whole.square1(), withinPercentage(15));
    assertThat(sampled.square2()).isCloseTo(whole.square2(), withinPercentage(15));
    assertThat(sampled.cross()).isCloseTo(whole.cross(), withinPercentage(15));
    assertThat(sampled.spread11()).isCloseTo(whole.spread11(), withinPercentage(20));
    assertThat(sampled.spread12()).isCloseTo(whole.spread12(), withinPercentage(20));
    assertThat(sampled.spread22()).isCloseTo(whole.spread22(), withinPercentage(20));
    assertThat(sampled.dimension()).isEqualTo(196);
  }
}
