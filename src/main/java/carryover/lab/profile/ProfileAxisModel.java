package carryover.lab.profile;

import carryover.lab.AxisModel;
import carryover.study.Axis;
import carryover.ui.Words;
import carryover.ui.control.ChangePhase;
import carryover.workbench.Workbench;
import javafx.beans.property.ObjectProperty;

/** The axis of the profile, a choice of how to look. */
final class ProfileAxisModel extends AxisModel {
  private static final Words WORDS = Words.of(ProfileAxisModel.class);

  private final ObjectProperty<Axis> axis;

  ProfileAxisModel(Workbench workbench, ObjectProperty<Axis> axis) {
    super(workbench);
    this.axis = axis;
  }

  @Override
  public String id() {
    return "profile-axis";
  }

  @Override
  public String name() {
    return WORDS.text("profile.name");
  }

  @Override
  public Axis axis() {
    return axis.get();
  }

  @Override
  protected void set(Axis next, ChangePhase phase) {
    axis.set(next);
  }
}
