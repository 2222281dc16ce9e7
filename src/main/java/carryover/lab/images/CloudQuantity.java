package carryover.lab.images;

import carryover.studies.images.cloud.CloudPoint.Result;
import carryover.words.Words;
import java.util.function.ToDoubleFunction;

/** What a cloud compares. */
public enum CloudQuantity {
  GAIN(Result::gain),
  TRANSFER(Result::transfer);

  private static final Words WORDS = Words.of(CloudQuantity.class);
  private final ToDoubleFunction<Result> value;

  CloudQuantity(ToDoubleFunction<Result> value) {
    this.value = value;
  }

  double of(Result result) {
    return value.applyAsDouble(result);
  }

  String title() {
    return switch (this) {
      case GAIN -> WORDS.text("quantity.gain");
      case TRANSFER -> WORDS.text("quantity.transfer");
    };
  }
}
