package carryover.lab.setting;

import carryover.lab.ParameterRange;
import carryover.lab.Workbench;
import carryover.transfer.InvalidSettingException;
import carryover.transfer.Parameter;
import carryover.transfer.Setting;
import carryover.transfer.SettingBuilder;
import carryover.ui.NumberText;
import carryover.ui.control.ChangePhase;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * What a row may choose and what follows from it: σ₁ and σ₂ can be linked, and a smaller S takes
 * ‖u‖ along, since the shared part of a signal cannot exceed the whole.
 */
public final class SettingViewModel {
  private final Workbench workbench;
  private final BooleanProperty noiseLinked = new SimpleBooleanProperty(this, "noiseLinked");

  public SettingViewModel(Workbench workbench) {
    this.workbench = workbench;
    noiseLinked.addListener(
        (p, old, linked) -> {
          if (linked) {
            choose(Parameter.UPSTREAM_NOISE, setting().upstreamNoise(), ChangePhase.COMMITTED);
          }
        });
    workbench
        .lessonProperty()
        .addListener(
            (p, old, next) -> {
              // A locked one of the two would hold the other.
              if (isLocked(Parameter.UPSTREAM_NOISE) || isLocked(Parameter.DOWNSTREAM_NOISE)) {
                noiseLinked.set(false);
              }
            });
  }

  /** While true, choosing σ₁ or σ₂ sets both. */
  public BooleanProperty noiseLinkedProperty() {
    return noiseLinked;
  }

  public Setting setting() {
    return workbench.experiment().setting();
  }

  /** Whether the preset that is open keeps the parameter as it is. */
  public boolean isLocked(Parameter parameter) {
    return workbench.lessonProperty().get().locks(parameter);
  }

  /** The greatest value the slider offers; that of ‖u‖ follows S. */
  public double sliderEnd(Parameter parameter) {
    return parameter == Parameter.UNIVERSAL_NORM
        ? setting().downstreamSignalNorm()
        : parameter.span().to();
  }

  /** Why a value is not allowed, in one sentence. */
  public Optional<String> complaint(Parameter parameter, double value) {
    try {
      return workbench
          .lessonProperty()
          .get()
          .lockedChange(setting(), changed(parameter, value))
          .map(locked -> locked.symbol() + " is locked by the preset.");
    } catch (InvalidSettingException e) {
      return Optional.of(
          parameter == Parameter.UNIVERSAL_NORM && value <= parameter.greatest() && value >= 0
              ? "‖u‖ lies between 0 and S = "
                  + NumberText.exact(setting().downstreamSignalNorm())
                  + "."
              : parameter.symbol() + " lies in " + ParameterRange.of(parameter) + ".");
    }
  }

  /** Takes over a value that is allowed. */
  public void choose(Parameter parameter, double value, ChangePhase phase) {
    workbench.change(changed(parameter, value), phase);
  }

  private Setting changed(Parameter parameter, double value) {
    SettingBuilder builder = new SettingBuilder(setting()).set(parameter, value);
    if (noiseLinked.get() && parameter == Parameter.UPSTREAM_NOISE) {
      builder.set(Parameter.DOWNSTREAM_NOISE, value);
    }
    if (noiseLinked.get() && parameter == Parameter.DOWNSTREAM_NOISE) {
      builder.set(Parameter.UPSTREAM_NOISE, value);
    }
    if (parameter == Parameter.DOWNSTREAM_SIGNAL_NORM && value < setting().universalNorm()) {
      builder.set(Parameter.UNIVERSAL_NORM, value);
    }
    return builder.build();
  }
}
