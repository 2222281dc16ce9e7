package carryover.cli;

import carryover.files.FileProblem;
import carryover.preset.DataFolder;
import carryover.preset.DataSetList;
import carryover.study.DataSet;
import carryover.study.DataShelf;
import carryover.study.Setting;
import carryover.study.Studies;
import carryover.study.Study;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A person's own data: those that a command names, and those that are remembered. */
final class OwnData {
  private final Studies studies;
  private final Supplier<DataFolder> folder;
  private final PrintStream err;

  /**
   * @param folder where they are remembered; asked for when they are needed
   * @param err hears what a data set holds
   */
  OwnData(Studies studies, Supplier<DataFolder> folder, PrintStream err) {
    this.studies = studies;
    this.folder = folder;
    this.err = err;
  }

  /**
   * A setting with its data at hand.
   *
   * @param place that a command names, or null
   * @throws BadInputException when that is none for the study, or not the one that is asked for
   */
  Setting of(Study study, Setting setting, Path place) throws FileProblem {
    if (place == null && study.data().isEmpty()) {
      return setting;
    }
    DataSetList list = new DataSetList(folder.get());
    list.recall(studies);
    if (place == null) {
      DataShelf shelf = study.data().orElseThrow();
      Setting settled = shelf.settled(setting);
      shelf.require(settled);
      return settled;
    }
    DataSet taken = take(study, place);
    DataShelf shelf = study.data().orElseThrow();
    Setting chosen = shelf.choose(setting, taken);
    shelf
        .wanted(setting)
        .filter(wanted -> !chosen.equals(setting))
        .ifPresent(
            wanted -> {
              throw new BadInputException(
                  "--data-set "
                      + place
                      + " is another one ("
                      + taken.told()
                      + "): "
                      + wanted
                      + " is asked for");
            });
    try {
      list.add(study, taken);
    } catch (FileProblem e) {
      err.print("the data set is not remembered: " + e.getMessage() + "\n");
    }
    return chosen;
  }

  /**
   * Reads and checks a data set, and tells what it holds.
   *
   * @throws BadInputException when it is none for the study
   */
  DataSet take(Study study, Path place) {
    DataShelf shelf =
        study
            .data()
            .orElseThrow(
                () ->
                    new BadInputException(
                        "--data-set: the study " + study.id() + " learns from no such data"));
    try {
      DataSet taken = shelf.take(place);
      err.print("data set " + taken.told() + "\n");
      return taken;
    } catch (IOException e) {
      throw new BadInputException("--data-set " + e.getMessage(), e);
    }
  }
}
