package carryover.app;

import carryover.lab.Workbench;
import carryover.lab.coefficients.CoefficientsTile;
import carryover.lab.curves.CurvesTile;
import carryover.lab.export.ExhibitSource;
import carryover.lab.export.ExportDesk;
import carryover.lab.export.ExportMenu;
import carryover.lab.export.ReportSource;
import carryover.lab.phase.PhaseTile;
import carryover.ui.control.FileDialogs;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/** Says which charts can be exported, and puts a menu on each. */
final class ExportWiring {
  private ExportWiring() {}

  static ExportMenu menu(
      Stage window,
      ExportDesk desk,
      FileDialogs dialogs,
      Workbench workbench,
      Supplier<String> title,
      CurvesTile curves,
      CoefficientsTile coefficients,
      PhaseTile phase) {
    ExhibitSource courses =
        new ExhibitSource("learning-curves", "Learning curves", curves.node(), curves::exhibit);
    ExhibitSource features =
        new ExhibitSource(
            "coefficients", "Coefficients", coefficients.node(), coefficients::exhibit);
    ExhibitSource map = new ExhibitSource("phase-map", "Phase map", phase.node(), phase::exhibit);
    ExhibitSource collapse =
        new ExhibitSource(
            "collapse", "All cells against one quantity", phase.node(), phase::companionExhibit);
    ExportMenu menu =
        new ExportMenu(
            window,
            desk,
            (owner, name, extension) ->
                dialogs.save(
                    owner,
                    name + "." + extension,
                    new ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*." + extension)),
            List.of(courses, features, map, collapse),
            new ReportSource(
                workbench, title, curves::exhibit, coefficients::exhibit, phase::exhibit));
    curves.node().tools().add(menu.tileMenu(courses));
    coefficients.node().tools().add(menu.tileMenu(features));
    phase.node().tools().add(menu.tileMenu(map));
    return menu;
  }
}
