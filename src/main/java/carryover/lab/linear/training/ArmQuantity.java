package carryover.lab.linear.training;

import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.theory.ArmLimit;
import carryover.study.Measure;
import carryover.ui.chart.Dash;
import carryover.ui.chart.OkabeIto;
import carryover.words.Words;
import java.awt.Color;
import java.util.function.ToDoubleFunction;

/** What is drawn of an arm, each in a look of its own. */
enum ArmQuantity {
  SIZE(LinearMeasures.FIRST_SINGULAR, ArmLimit::singularValue, OkabeIto.GREEN, Dash.SOLID),
  SOURCE(LinearMeasures.SOURCE_COSINE, ArmLimit::sourceCosine, OkabeIto.PURPLE, Dash.DOTTED),
  TARGET(LinearMeasures.TARGET_COSINE, ArmLimit::targetCosine, OkabeIto.BLUE, Dash.DASHED),
  UNSEEN(LinearMeasures.UNSEEN_NORM, ArmLimit::unseenNorm, OkabeIto.ORANGE, Dash.DASH_DOT);

  private static final Words WORDS = Words.of(ArmQuantity.class);

  private final Measure measure;
  private final ToDoubleFunction<ArmLimit> limit;
  private final Color colour;
  private final Dash dash;

  ArmQuantity(Measure measure, ToDoubleFunction<ArmLimit> limit, Color colour, Dash dash) {
    this.measure = measure;
    this.limit = limit;
    this.colour = colour;
    this.dash = dash;
  }

  Measure measure() {
    return measure;
  }

  double of(ArmLimit end) {
    return limit.applyAsDouble(end);
  }

  Color colour() {
    return colour;
  }

  Dash dash() {
    return dash;
  }

  String key() {
    return measure.key();
  }

  /** As short as a name at the end of a line has to be. */
  String title() {
    return switch (this) {
      case SIZE -> WORDS.text("quantity.size");
      case SOURCE -> WORDS.text("quantity.source");
      case TARGET -> WORDS.text("quantity.target");
      case UNSEEN -> WORDS.text("quantity.unseen");
    };
  }
}
