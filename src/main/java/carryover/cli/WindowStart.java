package carryover.cli;

import carryover.preset.DataFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a command line without a command ends: the window is asked for.
 *
 * @param programFolder where the program lies
 * @param asked hears of the folder that was given; empty for the platform's own
 */
public record WindowStart(Path programFolder, Consumer<Optional<DataFolder>> asked) {}
