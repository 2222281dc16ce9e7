package carryover.lab.setting;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.kernel.KernelSpace;
import carryover.studies.kernel.definition.AdaptiveKernel;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.ui.control.ChangePhase;
import carryover.workbench.Workbench;
import javafx.scene.Scene;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class SettingPanelTest {
  private Workbench workbench;
  private SettingPanel panel;

  @Start
  void start(Stage stage) {
    workbench = new Workbench(AdaptiveKernel.study());
    panel = new SettingPanel(workbench, new SettingViewModel(workbench));
    stage.setScene(new Scene(panel.node(), 320, 700));
    stage.show();
  }

  private void choose(FxRobot robot, Parameter parameter, double value) {
    Setting setting = workbench.experiment().setting().with(parameter, value);
    robot.interact(() -> workbench.change(setting, ChangePhase.COMMITTED));
  }

  private boolean shows(Parameter parameter) {
    return panel.row(parameter).isVisible() && panel.row(parameter).isManaged();
  }

  @Test
  void aRowIsThereWhereItsParameterIsInUse(FxRobot robot) {
    assertThat(shows(KernelSpace.NU2)).isTrue();
    assertThat(shows(KernelSpace.C1)).isFalse();
    assertThat(shows(KernelSpace.DOWNSTREAM_SAMPLES)).isFalse();

    choose(robot, KernelSpace.KERNEL, 2);
    assertThat(shows(KernelSpace.C1)).isTrue();

    choose(robot, KernelSpace.MODE, 1);
    assertThat(shows(KernelSpace.NU2)).isFalse();
    assertThat(shows(KernelSpace.C1)).isFalse();
    assertThat(shows(KernelSpace.DOWNSTREAM_SAMPLES)).isTrue();

    choose(robot, KernelSpace.MODE, 0);
    assertThat(shows(KernelSpace.NU2)).isTrue();
    assertThat(shows(KernelSpace.C1)).isTrue();
  }

  @Test
  void itLeadsToAParameterAlsoInAFold(FxRobot robot) {
    robot.interact(() -> panel.lead(KernelSpace.KERNEL));
    assertThat(robot.lookup("#setting-fold").queryAs(TitledPane.class).isExpanded()).isTrue();
    assertThat(robot.lookup("#setting-kernel-choice").query().isFocused()).isTrue();
  }
}
