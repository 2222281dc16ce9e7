package carryover.preset.workspace;

import carryover.catalogue.Catalogue;
import carryover.preset.DataFolder;
import java.nio.file.Path;
import java.time.InstantSource;

/** A copy of the program that saves one state after the other until it is killed. */
final class WorkspaceProcess {
  private WorkspaceProcess() {}

  /**
   * @param arguments the data folder, and the number of the first state
   */
  public static void main(String[] arguments) throws Exception {
    try (WorkspaceSession session =
        WorkspaceSession.open(
            Catalogue.studies(), new DataFolder(Path.of(arguments[0])), InstantSource.system())) {
      for (int n = Integer.parseInt(arguments[1]); ; n++) {
        session.save(WorkspaceSamples.numbered(n));
        System.out.println(n);
      }
    }
  }
}
