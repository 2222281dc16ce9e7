package carryover.lab.images;

import carryover.lab.CardSection;
import carryover.lab.LabTile;
import carryover.lab.StudyTiles;
import carryover.lab.Term;
import carryover.lab.Trial;
import carryover.lab.ViewsTile;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.data.ImageShelf;
import carryover.studies.images.definition.RealImages;
import carryover.studies.images.theory.PairCatalogues;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;

/** What only the study of real images has: its pairs of tasks among those of the theory. */
public final class ImagesTiles implements StudyTiles {
  private static final Words WORDS = Words.of(ImagesTiles.class);

  /** Weights of all sources of a cloud, and more. */
  private static final long KEPT_BYTES = 32L << 20;

  @Override
  public Optional<LabTile> tile(Parts parts) {
    ImageShelf images = RealImages.images();
    PairCatalogues pairs = RealImages.pairs();
    CloudRun cloud =
        new CloudRun(
            parts.workbench(),
            parts.trainer().remembering(KEPT_BYTES),
            parts.feed(),
            new CloudWork(images, pairs),
            System::nanoTime);
    BeforeTraining before =
        new BeforeTraining(parts.workbench(), parts.trainer(), parts.feed(), images, pairs);
    ClassMeans means = new ClassMeans(parts.workbench(), parts.trainer(), parts.feed(), images);
    FiltersView filters = new FiltersView(parts.workbench(), images, parts.theming());
    parts.workbench().filtersWantedProperty().bind(filters.wanted());
    return Optional.of(
        new ViewsTile(
            "features",
            WORDS.text("tile.name"),
            WORDS.text("tile.title"),
            parts.workbench(),
            List.of(
                new PlaceView(parts.workbench(), pairs, before, parts.theming()),
                new CloudView(parts.workbench(), cloud, images, parts.theming()),
                new ImagesView(parts.workbench(), means, parts.theming()),
                filters)));
  }

  @Override
  public List<Trial> trials() {
    return List.of(
        new Trial(WORDS.text("trial.clean"), ImagesSpace.DOWNSTREAM_NOISE, 0),
        new Trial(WORDS.text("trial.many"), ImagesSpace.DOWNSTREAM_SAMPLES, 200),
        new Trial(WORDS.text("trial.none"), ImagesSpace.ALPHA, 0));
  }

  @Override
  public List<Term> glossary() {
    return ImagesGlossary.terms();
  }

  @Override
  public List<CardSection> card(Parts parts) {
    return List.of();
  }
}
