package carryover.studies.images.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.RankCorrelation;
import carryover.numeric.StandardNormal;
import carryover.studies.images.ClassSet;
import carryover.studies.images.ImagesReadouts;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.data.FashionMnist;
import carryover.studies.images.data.LazyImages;
import carryover.studies.images.engine.ImagesEngine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PairPredictionTest {
  private final LazyImages images = new LazyImages(FashionMnist::read);
  private final PairCatalogue pairs = new PairCatalogue(images);

  /** Of classes without spread, and noise alone, all numbers are known. */
  @Test
  void itIsTheClosedFormOfIsotropicNoise() {
    PairStatistics pair = new PairStatistics(2, 1, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 100);
    Setting setting =
        new SettingBuilder(ImagesSpace.STANDARD)
            .set(ImagesSpace.UPSTREAM_NOISE, 2)
            .set(ImagesSpace.DOWNSTREAM_NOISE, 3)
            .build();
    PairPrediction prediction = new PairPrediction(pair, ImagesSetting.of(setting));
    assertThat(prediction.effectiveDimension()).isEqualTo(100, within(1e-9));
    assertThat(prediction.effectiveNoise()).isEqualTo(3, within(1e-12));
    assertThat(prediction.signalRatio()).isEqualTo(50 / 900.0, within(1e-12));
    // w = a₂μ₂ + noise: snr² = (a₂‖μ₂‖²)²/(a₂²σ²‖μ₂‖² + c₂²N₂σ⁴d) with a₂ = N₂c₂.
    double snr = 50 / Math.sqrt(50 * 50 * 9 + 50 * 81 * 100);
    assertThat(prediction.scratchAccuracy())
        .isEqualTo(StandardNormal.cumulative(snr), within(1e-12));
  }

  @Test
  void statisticsOfAPairWithItselfAreItsOwn() {
    ClassSet pair = ClassSet.PAIRS.get(0);
    PairStatistics same = pairs.of(pair, pair);
    assertThat(same.shared()).isEqualTo(same.signal1(), within(1e-12)).isEqualTo(same.signal2());
    assertThat(same.cross()).isEqualTo(same.square2());
    assertThat(same.spread12()).isEqualTo(same.spread11()).isEqualTo(same.spread22());
  }

  /**
   * What the page says of all pairs without a common class at σ₂ = 1, on every sixth of them with
   * three seeds.
   */
  @Test
  @Tag("long")
  void itRanksRealPairsOfTasks() {
    ImagesEngine engine = new ImagesEngine(images);
    List<Double> predicted = new ArrayList<>();
    List<Double> places = new ArrayList<>();
    List<Double> predictedGain = new ArrayList<>();
    List<Double> found = new ArrayList<>();
    List<Double> gains = new ArrayList<>();
    int number = 0;
    for (ClassSet target : ClassSet.pairs(10)) {
      for (ClassSet source : ClassSet.pairs(10)) {
        if (source.meets(target) || number++ % 6 != 0) {
          continue;
        }
        Setting setting =
            new SettingBuilder(ImagesSpace.STANDARD)
                .set(ImagesSpace.SOURCE, ImagesSpace.place(source.text()))
                .set(ImagesSpace.TARGET, ImagesSpace.place(target.text()))
                .build();
        double transfer = 0;
        double scratch = 0;
        for (int seed = 1; seed <= 3; seed++) {
          Trace trace =
              engine.train(setting, seed, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false);
          transfer += ImagesReadouts.TRANSFER.end(trace) / 3;
          scratch += ImagesReadouts.SCRATCH.end(trace) / 3;
        }
        PairPrediction prediction = PairPrediction.of(pairs, ImagesSetting.of(setting));
        predicted.add(prediction.transferAccuracy());
        predictedGain.add(prediction.transferAccuracy() - prediction.scratchAccuracy());
        places.add(prediction.place().transferAccuracy());
        found.add(transfer);
        gains.add(transfer - scratch);
      }
    }
    assertThat(found).hasSizeGreaterThanOrEqualTo(200);
    assertThat(rank(places, found)).isGreaterThanOrEqualTo(0.9);
    long rightSign = 0;
    double error = 0;
    for (int i = 0; i < gains.size(); i++) {
      rightSign += gains.get(i) * predictedGain.get(i) > 0 ? 1 : 0;
      error += Math.abs(predicted.get(i) - found.get(i)) / gains.size();
    }
    assertThat(rightSign / (double) gains.size()).isGreaterThan(0.94);
    assertThat(error).isLessThan(0.07);
  }

  private static double rank(List<Double> a, List<Double> b) {
    return RankCorrelation.spearman(
        a.stream().mapToDouble(x -> x).toArray(), b.stream().mapToDouble(x -> x).toArray());
  }
}
