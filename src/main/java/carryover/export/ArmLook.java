package carryover.export;

import carryover.study.Arm;
import carryover.study.Study;
import carryover.ui.chart.Dash;
import carryover.ui.chart.OkabeIto;
import java.awt.Color;
import java.util.List;

/** One arm, one colour and one dash, on every screen and in every figure: they follow its role. */
public record ArmLook(Color colour, Dash dash) {
  private static final List<ArmLook> SUBJECTS =
      List.of(
          new ArmLook(OkabeIto.BLUE, Dash.SOLID),
          new ArmLook(OkabeIto.GREEN, Dash.SOLID),
          new ArmLook(OkabeIto.SKY_BLUE, Dash.SOLID),
          new ArmLook(OkabeIto.ORANGE, Dash.SOLID));

  private static final List<ArmLook> REFERENCES =
      List.of(
          new ArmLook(OkabeIto.VERMILION, Dash.DASH_DOT),
          new ArmLook(OkabeIto.YELLOW, Dash.DASH_DOT),
          new ArmLook(OkabeIto.GREY, Dash.DASH_DOT));

  private static final List<ArmLook> SOURCES = List.of(new ArmLook(OkabeIto.PURPLE, Dash.DOTTED));

  /** The look of an arm among those of its role in the study. */
  public static ArmLook of(Study study, Arm arm) {
    List<Arm> alike = study.arms().stream().filter(a -> a.role() == arm.role()).toList();
    List<ArmLook> looks =
        switch (arm.role()) {
          case SOURCE -> SOURCES;
          case SUBJECT -> SUBJECTS;
          case REFERENCE -> REFERENCES;
        };
    return looks.get(alike.indexOf(arm) % looks.size());
  }
}
