package carryover.lab.images;

import carryover.studies.images.cloud.CloudPoint;
import carryover.studies.images.cloud.CloudPoint.Result;
import carryover.words.Words;
import java.util.function.Function;

/** What a cloud's points are predicted by (docs/model-real-images.md §3). */
public enum Predictor {
  PLACE(CloudPoint::place),
  REFINED(CloudPoint::refined),
  DRAWN(CloudPoint::drawn);

  private static final Words WORDS = Words.of(Predictor.class);
  private final Function<CloudPoint, Result> result;

  Predictor(Function<CloudPoint, Result> result) {
    this.result = result;
  }

  Result of(CloudPoint point) {
    return result.apply(point);
  }

  String title() {
    return switch (this) {
      case PLACE -> WORDS.text("predictor.place");
      case REFINED -> WORDS.text("predictor.refined");
      case DRAWN -> WORDS.text("predictor.drawn");
    };
  }
}
