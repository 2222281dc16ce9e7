package carryover.lab.export;

import carryover.export.DetailsNpy;
import carryover.export.FigureSize;
import carryover.export.PngFile;
import carryover.export.ProvenanceBeside;
import carryover.export.Provenances;
import carryover.files.AtomicFile;
import carryover.files.FileProblem;
import carryover.live.FailureText;
import carryover.live.ScreenTraining;
import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.study.Recording;
import carryover.study.Trace;
import carryover.training.Run;
import carryover.training.Trainer;
import carryover.ui.chart.ChartPicture;
import carryover.ui.feed.Feed;
import carryover.words.Words;
import carryover.workbench.Experiment;
import carryover.workbench.Message;
import carryover.workbench.Workbench;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import carryover.workers.Task;
import carryover.workers.WorkerPool;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Writes what is exported on workers and tells what became of it. */
public final class ExportDesk {
  private static final Words WORDS = Words.of(ExportDesk.class);

  /** The end of training alone, filter by filter. */
  private static final Recording FILTERS = new Recording(Integer.MAX_VALUE, true, true);

  /** Of everything that is exported at once. */
  private static final String FOLDER = "carryover-export";

  private final Workbench workbench;
  private final ScreenTraining training;
  private final WorkerPool pool;
  private final Consumer<Runnable> onScreen;
  private Cancellation filters = new Cancellation();
  private final ReadOnlyObjectWrapper<Message> message =
      new ReadOnlyObjectWrapper<>(this, "message", Message.NONE);

  public ExportDesk(Workbench workbench, Trainer trainer, WorkerPool pool, Feed feed) {
    this.workbench = workbench;
    training = new ScreenTraining(trainer, feed);
    this.pool = pool;
    onScreen = feed.append(batch -> batch.forEach(Runnable::run));
  }

  /** What became of the last export, in one line. */
  public ReadOnlyObjectProperty<Message> messageProperty() {
    return message.getReadOnlyProperty();
  }

  void say(String text) {
    tell(Message.news(text));
  }

  /** Says why something was not done. */
  void refuse(String text) {
    tell(Message.error(text));
  }

  private void tell(Message next) {
    // Emptied first, so that the same words said twice are heard twice.
    message.set(Message.NONE);
    message.set(next);
  }

  /**
   * Writes a file, as a whole or not at all.
   *
   * @param chosen what a person chose or typed; the ending is added where it is missing
   */
  void save(Path chosen, String extension, FileContent content) {
    Path file = withExtension(chosen, extension);
    if (!file.equals(chosen) && Files.exists(file)) {
      refuse(WORDS.text("file.exists", file.toString()));
      return;
    }
    submit(
        stop -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          content.write(bytes);
          Optional<Provenance> beside = content.beside();
          if (beside.isPresent()) {
            ProvenanceBeside.write(file, bytes.toByteArray(), beside.get());
          } else {
            AtomicFile.write(file, bytes.toByteArray());
          }
          return file;
        },
        saved -> say(WORDS.text("file.saved", saved.toString())));
  }

  /**
   * Writes files into a new folder, all of them or none.
   *
   * @param parent where the folder is made
   */
  void saveAll(Path parent, Map<String, FileContent> files) {
    submit(
        stop -> {
          Map<String, byte[]> contents = new TreeMap<>();
          for (Map.Entry<String, FileContent> file : files.entrySet()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.getValue().write(bytes);
            contents.put(file.getKey(), bytes.toByteArray());
            file.getValue()
                .beside()
                .ifPresent(
                    told ->
                        contents.put(
                            ProvenanceBeside.name(file.getKey()), ProvenanceBeside.content(told)));
          }
          try {
            Path folder = NewFolder.write(parent, FOLDER, contents);
            return WORDS.text(
                "folder.saved", WORDS.counted("count.files", contents.size()), folder.toString());
          } catch (IOException e) {
            throw FileProblem.of(parent, WORDS.text("folder.unwritable"), e);
          }
        },
        this::say);
  }

  boolean hasDetails() {
    return !workbench.study().outcome().details().isEmpty();
  }

  /**
   * Trains the current experiment once more to have all filters, and saves them. Gives up what was
   * asked for before and is not done yet.
   */
  void saveDetails(Path chosen) {
    Experiment experiment = workbench.experiment();
    Preset preset =
        Preset.of(experiment.setting(), experiment.seeds()).withMap(workbench.mapProperty().get());
    filters.cancel();
    filters = new Cancellation();
    say(WORDS.text("details.training"));
    Cancellation mine = filters;
    SortedMap<Integer, Trace> traces = new TreeMap<>();
    for (int i = 0; i < experiment.seeds().count(); i++) {
      int index = i;
      training.train(
          new Run(experiment.setting(), experiment.seeds().at(i), FILTERS),
          Priority.BACKGROUND,
          mine,
          trace -> {
            traces.put(index, trace);
            if (traces.size() == experiment.seeds().count()) {
              saveDetails(chosen, preset, List.copyOf(traces.values()));
            }
          },
          failure -> {
            mine.cancel();
            refuse(WORDS.text("export.failed", failure));
          });
    }
  }

  private void saveDetails(Path chosen, Preset preset, List<Trace> traces) {
    Provenance provenance = Provenances.ofRuns(workbench.study(), "details", preset, traces);
    save(chosen, "npy", out -> DetailsNpy.write(workbench.study(), traces, provenance, out));
  }

  /** Draws the chart and hands it over on the JavaFX thread. */
  void draw(ChartPicture picture, FigureSize size, Consumer<BufferedImage> done) {
    submit(stop -> PngFile.image(picture, size), done);
  }

  private <T> void submit(Task<T> task, Consumer<T> done) {
    pool.submit(
        Priority.FOREGROUND,
        new Cancellation(),
        task,
        outcome -> onScreen.accept(() -> deliver(outcome, done)));
  }

  private <T> void deliver(Outcome<T> outcome, Consumer<T> done) {
    if (outcome instanceof Outcome.Finished<T> finished) {
      done.accept(finished.result());
    } else if (outcome instanceof Outcome.Failed<T> failed) {
      refuse(WORDS.text("export.failed", explanation(failed.error())));
    }
  }

  private static String explanation(Throwable error) {
    return error.getMessage() == null ? FailureText.of(error) : error.getMessage();
  }

  private static Path withExtension(Path file, String extension) {
    String name = file.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith("." + extension)
        ? file
        : file.resolveSibling(name + "." + extension);
  }
}
