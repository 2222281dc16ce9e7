package carryover.lab.setting;

import carryover.lab.ParameterRange;
import carryover.lab.ParameterText;
import carryover.study.Bound;
import carryover.study.InvalidSettingException;
import carryover.study.Link;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.ui.control.ChangePhase;
import carryover.words.Words;
import carryover.workbench.Workbench;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * What a row may choose and what follows from it: parameters that are linked move as one, and one
 * that bounds another takes it along.
 */
public final class SettingViewModel {
  private static final Words WORDS = Words.of(SettingViewModel.class);

  private final Workbench workbench;
  private final Map<Link, BooleanProperty> linked = new HashMap<>();

  public SettingViewModel(Workbench workbench) {
    this.workbench = workbench;
    setting().space().links().forEach(this::offer);
    workbench
        .lessonProperty()
        .addListener(
            (p, old, next) ->
                linked.forEach(
                    (link, on) -> {
                      // A locked one of the two would hold the other.
                      if (isLocked(link)) {
                        on.set(false);
                      }
                    }));
  }

  private void offer(Link link) {
    BooleanProperty on = new SimpleBooleanProperty(this, "linked");
    on.addListener(
        (p, old, now) -> {
          if (now) {
            choose(link.leader(), setting().get(link.leader()), ChangePhase.COMMITTED);
          }
        });
    linked.put(link, on);
  }

  /** While true, choosing one of the two sets both. */
  public BooleanProperty linkedProperty(Link link) {
    return linked.get(link);
  }

  /** Whether the preset that is open keeps one of the two as it is. */
  boolean isLocked(Link link) {
    return isLocked(link.leader()) || isLocked(link.follower());
  }

  public Setting setting() {
    return workbench.experiment().setting();
  }

  /** Whether the preset that is open keeps the parameter as it is. */
  public boolean isLocked(Parameter parameter) {
    return workbench.lessonProperty().get().locks(parameter);
  }

  /** The greatest value the slider offers; that of ‖u‖, say, follows S. */
  public double sliderEnd(Parameter parameter) {
    return setting()
        .space()
        .boundOn(parameter)
        .map(bound -> setting().get(bound.greater()))
        .orElse(parameter.span().to());
  }

  /** Why a value is not allowed, in one sentence. */
  public Optional<String> complaint(Parameter parameter, double value) {
    try {
      return workbench
          .lessonProperty()
          .get()
          .lockedChange(setting(), changed(parameter, value))
          .map(locked -> WORDS.text("complaint.locked", locked.symbol()));
    } catch (InvalidSettingException e) {
      return Optional.of(
          setting()
              .space()
              .boundOn(parameter)
              .filter(bound -> value >= parameter.least() && value <= parameter.greatest())
              .map(this::complaint)
              .or(() -> e.reason().map(clause -> clause + "."))
              .orElseGet(() -> outside(parameter)));
    }
  }

  private static String outside(Parameter parameter) {
    String symbol = parameter.symbol();
    String range = ParameterRange.of(parameter);
    return parameter.isChoice()
        ? WORDS.text("complaint.choice", symbol, range)
        : WORDS.text("complaint.range", symbol, range);
  }

  private String complaint(Bound bound) {
    return WORDS.text(
        "complaint.bound",
        bound.lesser().symbol(),
        ParameterText.value(bound.lesser(), bound.lesser().least()),
        bound.greater().symbol(),
        ParameterText.value(bound.greater(), setting().get(bound.greater())));
  }

  /** Takes over a value that is allowed. */
  public void choose(Parameter parameter, double value, ChangePhase phase) {
    workbench.change(changed(parameter, value), phase);
  }

  private Setting changed(Parameter parameter, double value) {
    SettingBuilder builder = new SettingBuilder(setting()).set(parameter, value);
    setting().space().links().stream()
        .filter(link -> link.joins(parameter) && linked.get(link).get())
        .forEach(link -> builder.set(link.other(parameter), value));
    setting()
        .space()
        .boundBy(parameter)
        .filter(bound -> value < setting().get(bound.lesser()))
        .ifPresent(bound -> builder.set(bound.lesser(), value));
    return workbench.study().settled(builder.build());
  }
}
