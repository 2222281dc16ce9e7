package carryover.lab.cnn;

import carryover.lab.CardSection;
import carryover.lab.LabTile;
import carryover.lab.StudyTiles;
import carryover.lab.cnn.coefficients.CoefficientsTile;
import carryover.lab.cnn.theory.AdviceProfiles;
import carryover.lab.cnn.theory.CnnCard;
import java.util.List;
import java.util.Optional;

/** What only the study of inherited filters has: its coefficients, and more on the theory card. */
public final class CnnTiles implements StudyTiles {
  @Override
  public Optional<LabTile> tile(Parts parts) {
    return Optional.of(new CoefficientsTile(parts.workbench(), parts.scrub(), parts.theming()));
  }

  @Override
  public List<CardSection> card(Parts parts) {
    AdviceProfiles profiles =
        AdviceProfiles.of(
            parts.workbench(), parts.trainer(), parts.cells(), parts.feed(), System::nanoTime);
    return List.of(new CnnCard(parts.workbench(), profiles, parts.profile()));
  }
}
