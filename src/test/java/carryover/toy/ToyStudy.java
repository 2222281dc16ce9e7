package carryover.toy;

import carryover.numeric.Range;
import carryover.study.Arm;
import carryover.study.Arm.Role;
import carryover.study.Axis;
import carryover.study.Better;
import carryover.study.Detail;
import carryover.study.Engine;
import carryover.study.Headline;
import carryover.study.Layer;
import carryover.study.MapSpec;
import carryover.study.Measure;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Parameter.Span;
import carryover.study.Readout;
import carryover.study.Signature;
import carryover.study.Space;
import carryover.study.Study;
import carryover.study.Study.Checks;
import carryover.study.Study.Outcome;
import carryover.study.Study.Title;
import carryover.study.Table;
import carryover.study.Time;
import carryover.study.Yardstick;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that makes a study, besides its engine and its theory. */
public final class ToyStudy {
  /** Above 2 the point is thrown ever further away. */
  public static final Parameter PULL =
      Parameter.real("pull", "p", "pull", "Share of the way to its target that a turn leads.")
          .within(0, 3)
          .main(0.1, new Span(0, 2, Scale.LINEAR));

  public static final Parameter TURNS =
      Parameter.whole("turns", "T", "turns", "How often the point is moved on each task.")
          .within(0, 10_000)
          .naming(0, "untrained")
          .main(10, new Span(0, 100, Scale.LINEAR));

  public static final Parameter START =
      Parameter.choice(
              "start",
              "s",
              "start",
              "How far from the origin points begin.",
              List.of("near", "far"))
          .more(0);

  public static final Space SPACE =
      new Space("toy", List.of(PULL, TURNS, START), List.of(), List.of());

  private static final Time TIME =
      new Time("turn", "turns", Optional.of(TURNS), setting -> setting.whole(TURNS), setting -> 1);

  public static final Arm BEFORE = new Arm("before", "before", Role.SOURCE, TIME);
  public static final Arm AFTER = new Arm("after", "after", Role.SUBJECT, TIME);
  public static final Arm ALONE = new Arm("alone", "alone", Role.REFERENCE, TIME);
  public static final List<Arm> ARMS = List.of(BEFORE, AFTER, ALONE);

  /** Squared distance from the target. */
  public static final Measure LOSS =
      new Measure(
          0,
          "loss",
          "loss",
          "loss",
          Range.NOT_NEGATIVE,
          Better.LOWER,
          new Yardstick(1e-12, 0.01, 0, 1, 1));

  public static final Measure PLACE = new Measure(1, "place", "place", "place", Range.ALL);

  public static final Readout AFTER_LOSS = new Readout(0, AFTER, LOSS);
  public static final Readout ALONE_LOSS = new Readout(1, ALONE, LOSS);

  /** A second one of the same arm, in a measure that nothing is judged by. */
  public static final Readout AFTER_PLACE = new Readout(2, AFTER, PLACE);

  /** Of each of the two targets. */
  static final Detail DISTANCE = new Detail("distance", "way from a target", setting -> 2);

  public static final Layer GAIN =
      Layer.gain("gain", "alone − after", AFTER_LOSS, ALONE_LOSS, Optional.empty());

  private static final Study STUDY =
      new Study(
          new Title(
              "Toy",
              "Does a point that was somewhere before come to its target sooner?",
              "made up for tests",
              ""),
          SPACE,
          ARMS,
          outcome(),
          new ToyTheory(),
          new MapSpec(
              new Axis(PULL, 0, 1, 5, Scale.LINEAR),
              new Axis(TURNS, 1, 16, 4, Scale.LOG),
              GAIN,
              0.5),
          Map.of("plain", ToyStudy::engine),
          new Checks(Signature.of(SPACE.standard()), ToyVerification::new, ToyBenchmark::new));

  private ToyStudy() {}

  public static Study study() {
    return STUDY;
  }

  private static Engine engine() {
    return new ToyEngine();
  }

  private static Outcome outcome() {
    return new Outcome(
        List.of(new Table("curves", "Curves", List.of(LOSS, PLACE))),
        List.of(LOSS),
        List.of(AFTER_LOSS, ALONE_LOSS, AFTER_PLACE),
        new Headline(List.of(AFTER_LOSS), ALONE_LOSS),
        new Table("closeUp", "where it stands", List.of(PLACE)),
        List.of(
            Layer.measured("after", "loss after", AFTER_LOSS),
            GAIN,
            Layer.cut("cut", "after below threshold", AFTER_LOSS),
            Layer.predicted("predicted", "predicted loss after", ToyTheory.EXPECTED),
            Layer.disagreement("off", "measured − predicted", ToyTheory.EXPECTED),
            Layer.seeds(AFTER_LOSS)),
        List.of(DISTANCE),
        Map.of(BEFORE, List.of(LOSS), AFTER, List.of(LOSS), ALONE, List.of(LOSS)));
  }
}
