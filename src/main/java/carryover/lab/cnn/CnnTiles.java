package carryover.lab.cnn;

import carryover.lab.CardSection;
import carryover.lab.LabTile;
import carryover.lab.StudyTiles;
import carryover.lab.Term;
import carryover.lab.Trial;
import carryover.lab.ViewsTile;
import carryover.lab.cnn.coefficients.CoefficientsView;
import carryover.lab.cnn.picture.PictureView;
import carryover.lab.cnn.theory.AdviceProfiles;
import carryover.lab.cnn.theory.CnnCard;
import carryover.studies.cnn.CnnSpace;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;

/**
 * What only the study of inherited filters has: a picture of the model, its coefficients, and more
 * on the theory card.
 */
public final class CnnTiles implements StudyTiles {
  private static final Words WORDS = Words.of(CnnTiles.class);

  @Override
  public Optional<LabTile> tile(Parts parts) {
    PictureView picture = new PictureView(parts.workbench(), parts.theming(), parts.toControl());
    CoefficientsView coefficients =
        new CoefficientsView(parts.workbench(), parts.scrub(), parts.theming());
    parts
        .workbench()
        .filtersWantedProperty()
        .bind(Bindings.or(picture.wanted(), coefficients.wanted()));
    return Optional.of(
        new ViewsTile(
            "features",
            WORDS.text("tile.name"),
            WORDS.text("tile.title"),
            parts.workbench(),
            List.of(picture, coefficients)));
  }

  @Override
  public List<Trial> trials() {
    return List.of(
        new Trial(WORDS.text("trial.share"), CnnSpace.UNIVERSAL_NORM, 0.3),
        new Trial(WORDS.text("trial.source"), CnnSpace.UPSTREAM_SAMPLES, 20),
        new Trial(WORDS.text("trial.none"), CnnSpace.ALPHA, 0));
  }

  @Override
  public List<Term> glossary() {
    return CnnGlossary.terms();
  }

  @Override
  public List<CardSection> card(Parts parts) {
    AdviceProfiles profiles =
        AdviceProfiles.of(
            parts.workbench(), parts.trainer(), parts.cells(), parts.feed(), System::nanoTime);
    return List.of(new CnnCard(parts.workbench(), profiles, parts.profile()));
  }
}
