package carryover.lab.export;

import carryover.export.DataFormat;
import carryover.export.FigureFormat;
import carryover.export.FigureSize;
import carryover.export.Report;
import carryover.lab.Exhibit;
import carryover.ui.chart.ChartPicture;
import carryover.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * What can be taken away, and how: asks where it goes and has it written.
 *
 * @param files asks where a file goes
 * @param folders asks where everything goes
 * @param options how figures are to be
 */
record ExportActions(
    ExportDesk desk,
    FileChoice files,
    FolderChoice folders,
    FigureOptions options,
    List<ExhibitSource> sources,
    ReportSource report) {
  private static final Words WORDS = Words.of(ExportActions.class);

  ExportActions {
    sources = List.copyOf(sources);
  }

  /** Asks where the figure goes, and writes it. */
  void save(ExhibitSource source, FigureFormat format) {
    save(
        source,
        format.extension(),
        exhibit -> {
          ChartPicture picture = options.picture(exhibit);
          FigureSize size = options.sizeProperty().get();
          return out -> format.write(picture, size, exhibit.provenance(), out);
        });
  }

  /** Asks where the numbers go, and writes them. */
  void save(ExhibitSource source, DataFormat format) {
    save(source, format.extension(), exhibit -> FileContent.numbers(format, exhibit));
  }

  private void save(
      ExhibitSource source, String extension, Function<Exhibit, FileContent> content) {
    with(
        source,
        exhibit ->
            ask(
                source.name(),
                extension,
                file -> desk.save(file, extension, content.apply(exhibit))));
  }

  void saveReport() {
    Optional<Report> now = report.now();
    if (now.isEmpty()) {
      desk.refuse(WORDS.text("nothing.run"));
    } else {
      ask("report", "pdf", file -> desk.save(file, "pdf", now.get()::writePdf));
    }
  }

  /** Figures and numbers of all charts, and the report, in one folder. */
  void saveAll() {
    Map<String, FileContent> all = Bundle.of(sources, options, report.now());
    if (all.isEmpty()) {
      desk.say(WORDS.text("nothing.all"));
    } else {
      folders.ask().ifPresent(parent -> desk.saveAll(parent, all));
    }
  }

  /** Puts the figure on the clipboard. */
  void copy(ExhibitSource source) {
    with(
        source,
        exhibit ->
            desk.draw(
                options.picture(exhibit),
                options.sizeProperty().get(),
                image -> {
                  ClipboardContent content = new ClipboardContent();
                  content.putImage(ScreenImage.of(image));
                  Clipboard.getSystemClipboard().setContent(content);
                  desk.say(WORDS.text("figure.copied", exhibit.content()));
                }));
  }

  private void with(ExhibitSource source, Consumer<Exhibit> action) {
    Optional<Exhibit> exhibit = source.exhibit().get();
    exhibit.ifPresentOrElse(
        action, () -> desk.refuse(WORDS.text("nothing.ofChart", source.title())));
  }

  private void ask(String name, String extension, Consumer<Path> action) {
    files.ask(name, extension).ifPresent(action);
  }

  /** Whether there is anything unit by unit. */
  boolean hasDetails() {
    return desk.hasDetails();
  }

  void saveDetails() {
    ask("details", "npy", desk::saveDetails);
  }

  /** Copies the chart or that of the tile that has the keyboard focus, else the first on screen. */
  void copyCurrent(Node focus) {
    Stream.<Predicate<ExhibitSource>>of(
            source -> isInside(focus, source.chart()),
            source -> isInside(focus, source.tile()),
            source -> true)
        .flatMap(fits -> sources.stream().filter(ExhibitSource::isOnScreen).filter(fits))
        .findFirst()
        .ifPresentOrElse(this::copy, () -> desk.refuse(WORDS.text("nothing.chart")));
  }

  private static boolean isInside(Node node, Node parent) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == parent) {
        return true;
      }
    }
    return false;
  }
}
