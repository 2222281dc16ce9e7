package carryover.lab.linear;

import carryover.lab.CardSection;
import carryover.lab.LabTile;
import carryover.lab.StudyTiles;
import carryover.lab.Term;
import carryover.lab.Trial;
import carryover.lab.ViewsTile;
import carryover.lab.linear.distances.DistancesView;
import carryover.lab.linear.plane.PlaneView;
import carryover.lab.linear.training.InsideView;
import carryover.studies.linear.LinearSpace;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;

/** What only the study of deep linear networks has: pictures of its features. */
public final class LinearTiles implements StudyTiles {
  private static final Words WORDS = Words.of(LinearTiles.class);

  @Override
  public Optional<LabTile> tile(Parts parts) {
    return Optional.of(
        new ViewsTile(
            "features",
            WORDS.text("features.name"),
            WORDS.text("features.title"),
            parts.workbench(),
            List.of(
                new PlaneView(parts.workbench(), parts.theming()),
                new InsideView(parts.workbench(), parts.scrub(), parts.theming()),
                new DistancesView(parts.workbench(), parts.theming()))));
  }

  @Override
  public List<Trial> trials() {
    return List.of(
        new Trial(WORDS.text("trial.near"), LinearSpace.ANGLE, 15),
        new Trial(WORDS.text("trial.apart"), LinearSpace.ANGLE, 120),
        new Trial(WORDS.text("trial.few"), LinearSpace.TARGET_SAMPLES, 20));
  }

  @Override
  public List<Term> glossary() {
    return LinearGlossary.terms();
  }

  @Override
  public List<CardSection> card(Parts parts) {
    return List.of();
  }
}
