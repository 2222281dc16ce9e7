package carryover.studies.images.definition;

import carryover.studies.images.ImagesArms;
import carryover.studies.images.ImagesDetails;
import carryover.studies.images.ImagesMeasures;
import carryover.studies.images.ImagesReadouts;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.check.ImagesBenchmark;
import carryover.studies.images.check.ImagesVerification;
import carryover.studies.images.data.FashionMnist;
import carryover.studies.images.data.ImageShelf;
import carryover.studies.images.data.LazyImages;
import carryover.studies.images.engine.ImagesEngine;
import carryover.studies.images.theory.ImagesForms;
import carryover.studies.images.theory.ImagesTheory;
import carryover.studies.images.theory.PairCatalogues;
import carryover.study.Arm;
import carryover.study.Axis;
import carryover.study.Layer;
import carryover.study.MapSpec;
import carryover.study.Measure;
import carryover.study.Parameter.Scale;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Signature;
import carryover.study.Study;
import carryover.study.Study.Checks;
import carryover.study.Study.Outcome;
import carryover.study.Study.Title;
import carryover.study.Table;
import carryover.words.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The study of real photographs: does theory speak about data nobody generated? */
public final class RealImages {
  private static final Words WORDS = Words.of(RealImages.class);

  private static final ImageShelf IMAGES = new ImageShelf(new LazyImages(FashionMnist::read));
  private static final PairCatalogues PAIRS = new PairCatalogues(IMAGES::atHand);
  private static final Study STUDY = make(IMAGES);

  private RealImages() {}

  public static Study study() {
    return STUDY;
  }

  /** What is learned, for pictures of it. */
  public static ImageShelf images() {
    return IMAGES;
  }

  /** What theory knows of it. */
  public static PairCatalogues pairs() {
    return PAIRS;
  }

  private static Study make(ImageShelf images) {
    ImagesForms forms = new ImagesForms(PAIRS);
    List<Layer> layers = forms.layers();
    return new Study(
            new Title(
                WORDS.text("study.name"),
                WORDS.text("study.question"),
                WORDS.text("study.source"),
                "real-images"),
            ImagesSpace.SPACE,
            ImagesArms.ALL,
            outcome(layers),
            new ImagesTheory(forms),
            map(layers.get(0)),
            Map.of("images", () -> new ImagesEngine(images)),
            new Checks(
                Signature.of(small()),
                () -> new ImagesVerification(new ImagesEngine(images)),
                () -> new ImagesBenchmark(images, PAIRS)))
        .learningFrom(images);
  }

  /** σ₂ × N₂: what a source is worth, the more so the noisier and fewer the target's images. */
  private static MapSpec map(Layer gain) {
    return new MapSpec(
        new Axis(ImagesSpace.DOWNSTREAM_NOISE, 0, 3, 13, Scale.LINEAR),
        new Axis(ImagesSpace.DOWNSTREAM_SAMPLES, 10, 200, 9, Scale.LOG),
        gain,
        0.7);
  }

  private static Outcome outcome(List<Layer> layers) {
    List<Measure> end =
        List.of(ImagesMeasures.TEST_ACCURACY, ImagesMeasures.TRAIN_LOSS, ImagesMeasures.TEST_LOSS);
    return new Outcome(
        List.of(ImagesMeasures.CURVES),
        List.of(
            ImagesMeasures.TEST_ACCURACY,
            ImagesMeasures.TEST_ERROR,
            ImagesMeasures.TEST_LOSS,
            ImagesMeasures.TRAIN_LOSS,
            ImagesMeasures.TRAIN_ACCURACY),
        ImagesReadouts.ALL,
        ImagesReadouts.HEADLINE,
        new Table(
            "closeUp",
            WORDS.text("table.closeUp"),
            List.of(ImagesMeasures.TEST_ACCURACY, ImagesMeasures.TRAIN_ACCURACY)),
        layers,
        ImagesDetails.ALL,
        ImagesArms.ALL.stream().collect(Collectors.toMap(Function.<Arm>identity(), arm -> end)));
  }

  private static Setting small() {
    return new SettingBuilder(ImagesSpace.STANDARD)
        .set(ImagesSpace.UPSTREAM_SAMPLES, 20)
        .set(ImagesSpace.DOWNSTREAM_SAMPLES, 10)
        .set(ImagesSpace.FILTERS, 3)
        .set(ImagesSpace.UPSTREAM_STEPS, 10)
        .set(ImagesSpace.DOWNSTREAM_STEPS, 10)
        .build();
  }
}
