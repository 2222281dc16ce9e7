package carryover.lab;

import carryover.study.Axis;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Setting;
import carryover.ui.control.ChangePhase;
import carryover.ui.control.SliderScale;
import carryover.words.Words;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;

/** An axis as a person changes it; what is not allowed never reaches what is measured along it. */
public abstract class AxisModel {
  private static final Words WORDS = Words.of(AxisModel.class);

  /** More cells along an axis than anyone waits for. */
  public static final int MOST_CELLS = 100;

  /** Fewest cells of a range; a single value has one. */
  private static final int LEAST_CELLS = 2;

  /** A log scale that would start at 0 starts at this share of its end. */
  private static final double LOG_SHARE = 0.01;

  private final Workbench workbench;

  protected AxisModel(Workbench workbench) {
    this.workbench = workbench;
  }

  /** Name of the controls in files of styles and tests. */
  public abstract String id();

  /** What a person calls it, for example {@code x axis}. */
  public abstract String name();

  /** What there are several of along it. */
  public String noun() {
    return WORDS.text("axis.cells");
  }

  /** The axis as it is now. */
  public abstract Axis axis();

  /** Takes another axis, of the same or another parameter. */
  protected abstract void set(Axis axis, ChangePhase phase);

  /** What the range slider reaches: the parameter's usual range, or more if the axis does. */
  public SliderScale reach() {
    Axis axis = axis();
    Parameter parameter = axis.parameter();
    double from = Math.min(parameter.span().from(), axis.from());
    double to = Math.max(usualEnd(parameter), axis.to());
    boolean log = parameter.span().scale() == Scale.LOG && from > 0;
    SliderScale scale = log ? SliderScale.log(from, to) : SliderScale.linear(from, to);
    return parameter.isInteger() ? scale.wholeNumbers() : scale;
  }

  /** Takes another parameter over its usual range. */
  public void choose(Parameter parameter) {
    if (parameter != axis().parameter()) {
      set(usual(parameter, cells()));
    }
  }

  /** What an axis can be of: what is in use, and what it is of already. */
  public List<Parameter> parameters() {
    Setting setting = workbench.experiment().setting();
    return setting.space().numbers().stream()
        .filter(p -> setting.space().uses(setting, p) || p == axis().parameter())
        .toList();
  }

  /** Why a range is not allowed, in one sentence. */
  public Optional<String> complaint(double from, double to) {
    Parameter parameter = axis().parameter();
    String name = parameter.symbol();
    if (!(from >= parameter.least() && to <= parameter.greatest())) {
      return Optional.of(WORDS.text("axis.range", name, ParameterRange.of(parameter)));
    }
    if (!(from < to)) {
      return Optional.of(WORDS.text("axis.rise", name));
    }
    if (parameter.isInteger() && (from != Math.rint(from) || to != Math.rint(to))) {
      return Optional.of(WORDS.text("axis.whole", name));
    }
    return axis().scale() == Scale.LOG && from <= 0
        ? Optional.of(WORDS.text("axis.aboveZero"))
        : Optional.empty();
  }

  /** Takes a range if it is allowed. */
  public void setRange(double from, double to, ChangePhase phase) {
    if (complaint(from, to).isEmpty()) {
      set(new Axis(axis().parameter(), from, to, cells(), axis().scale()), phase);
    }
  }

  /** Takes a number of cells, 2…{@value #MOST_CELLS}; a single value gives way to a range. */
  public void setCount(int count) {
    Axis axis = axis();
    if (count != axis.count()) {
      set(isSingle() ? usual(axis.parameter(), count) : axis.spread(count));
    }
  }

  /** Spreads the cells evenly or by equal ratios. */
  public void setLog(boolean log) {
    Axis axis = axis();
    double from = axis.from();
    if (log && from <= 0) {
      double share = axis.to() * LOG_SHARE;
      from = axis.parameter().isInteger() ? Math.max(1, Math.rint(share)) : share;
    }
    if (from < axis.to()) {
      change(from, axis.to(), axis.count(), log ? Scale.LOG : Scale.LINEAR);
    }
  }

  private void change(double from, double to, int count, Scale scale) {
    set(new Axis(axis().parameter(), from, to, count, scale));
  }

  private boolean isSingle() {
    return axis().count() < LEAST_CELLS;
  }

  /** The number of cells of a range that takes the place of the axis. */
  private int cells() {
    return Math.max(LEAST_CELLS, axis().count());
  }

  private Axis usual(Parameter parameter, int count) {
    Parameter.Span span = parameter.span();
    return new Axis(parameter, span.from(), usualEnd(parameter), count, span.scale());
  }

  /** ‖u‖ beyond S would give cells that are not allowed. */
  private double usualEnd(Parameter parameter) {
    Setting setting = workbench.experiment().setting();
    return setting
        .space()
        .boundOn(parameter)
        .map(bound -> setting.get(bound.greater()))
        .filter(most -> most > 0)
        .orElse(parameter.span().to());
  }

  private void set(Axis axis) {
    set(axis, ChangePhase.COMMITTED);
  }
}
