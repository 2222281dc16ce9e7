package carryover.app;

import carryover.lab.gallery.OtherDesks;
import carryover.lab.toolbar.UndoSteps;
import carryover.lab.workspace.WorkspaceKeeper;
import carryover.preset.workspace.WorkspaceSession;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.ui.control.FileDialogs;
import carryover.ui.feed.Feed;
import carryover.ui.theme.Theming;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.stage.Stage;

/**
 * What all desks of a window share.
 *
 * @param others leads from one desk to another
 * @param steps back and forth from a desk
 * @param go shows the desk of a study
 * @param learn takes a folder of data, on the desk of a study that learns from such
 */
record Common(
    Studies studies,
    Stage stage,
    WorkerPool pool,
    Feed feed,
    Theming theming,
    FileDialogs dialogs,
    WorkspaceKeeper workspace,
    WorkspaceSession session,
    Library library,
    OtherDesks others,
    BiFunction<Study, Workbench, UndoSteps> steps,
    Consumer<Study> go,
    Consumer<Path> learn) {}
