package carryover.lab.phase;

import carryover.lab.AxisModel;
import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Parameter;
import carryover.ui.control.ChangePhase;
import carryover.words.Words;
import carryover.workbench.Workbench;

/** One axis of the map: it belongs to the map that can be undone. */
final class MapAxisModel extends AxisModel {
  private static final Words WORDS = Words.of(MapAxisModel.class);

  private final Workbench workbench;
  private final boolean across;

  /**
   * @param across the x axis; otherwise y
   */
  MapAxisModel(Workbench workbench, boolean across) {
    super(workbench);
    this.workbench = workbench;
    this.across = across;
  }

  @Override
  public String id() {
    return across ? "phase-x" : "phase-y";
  }

  @Override
  public String name() {
    return across ? WORDS.text("axis.x") : WORDS.text("axis.y");
  }

  @Override
  public Axis axis() {
    return across ? spec().x() : spec().y();
  }

  /** The parameter of the other axis swaps them. */
  @Override
  public void choose(Parameter parameter) {
    if (parameter == other().parameter()) {
      workbench.change(spec().withAxes(spec().y(), spec().x()), ChangePhase.COMMITTED);
    } else {
      super.choose(parameter);
    }
  }

  @Override
  protected void set(Axis axis, ChangePhase phase) {
    workbench.change(
        across ? spec().withAxes(axis, other()) : spec().withAxes(other(), axis), phase);
  }

  private Axis other() {
    return across ? spec().y() : spec().x();
  }

  private MapSpec spec() {
    return workbench.mapProperty().get();
  }
}
