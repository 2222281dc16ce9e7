package carryover.cli;

import carryover.study.Studies;
import carryover.study.Study;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.stream.Collectors;

/** What the help of the commands says of the studies there are: their ids and their engines. */
final class StudyTexts extends ListResourceBundle {
  private final Studies studies;

  StudyTexts(Studies studies) {
    this.studies = studies;
  }

  @Override
  protected Object[][] getContents() {
    return new Object[][] {{"studies", ids()}, {"engines", engines()}};
  }

  private String ids() {
    return studies.list().stream()
        .map(study -> study.equals(studies.first()) ? study.id() + " (default)" : study.id())
        .collect(Collectors.joining(", "));
  }

  private String engines() {
    return studies.list().stream()
        .map(study -> study.id() + ": " + names(study))
        .collect(Collectors.joining("; "));
  }

  /** The first is the one in use. */
  private static String names(Study study) {
    Iterator<String> engines = study.engines().keySet().iterator();
    String inUse = engines.next();
    List<String> names = new ArrayList<>();
    names.add(engines.hasNext() ? inUse + " (default)" : inUse);
    engines.forEachRemaining(names::add);
    return String.join(", ", names);
  }
}
