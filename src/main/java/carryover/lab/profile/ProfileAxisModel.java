package carryover.lab.profile;

import carryover.lab.AxisModel;
import carryover.study.Axis;
import carryover.ui.control.ChangePhase;
import carryover.words.Words;
import carryover.workbench.Workbench;

/** The axis of the profile: it belongs to what can be undone. */
final class ProfileAxisModel extends AxisModel {
  private static final Words WORDS = Words.of(ProfileAxisModel.class);

  private final Workbench workbench;

  ProfileAxisModel(Workbench workbench) {
    super(workbench);
    this.workbench = workbench;
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
  public String noun() {
    return WORDS.text("axis.points");
  }

  @Override
  public Axis axis() {
    return workbench.profileProperty().get();
  }

  @Override
  protected void set(Axis next, ChangePhase phase) {
    workbench.changeProfile(next, phase);
  }
}
