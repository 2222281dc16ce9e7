package carryover.cli;

import carryover.preset.DataFolder;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * How a command line without a command ends: the window is asked for.
 *
 * @param programFolder where the program lies
 * @param usualFolder where workspace and presets are unless another folder is asked for
 * @param asked hears what the window is to show
 */
public record WindowStart(
    Path programFolder, DataFolder usualFolder, Consumer<WindowRequest> asked) {}
