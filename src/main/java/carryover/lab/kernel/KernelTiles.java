package carryover.lab.kernel;

import carryover.lab.CardSection;
import carryover.lab.LabTile;
import carryover.lab.StudyTiles;
import carryover.lab.Term;
import carryover.lab.Trial;
import carryover.lab.ViewsTile;
import carryover.studies.kernel.KernelSpace;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** What only the study of adaptive kernels has: pictures of its kernels, and losses over time. */
public final class KernelTiles implements StudyTiles {
  private static final Words WORDS = Words.of(KernelTiles.class);

  @Override
  public Optional<LabTile> tile(Parts parts) {
    PicturesView pictures = new PicturesView(parts.workbench(), parts.theming());
    SpectrumView spectrum = new SpectrumView(parts.workbench(), parts.theming());
    DirectionView direction = new DirectionView(parts.workbench(), parts.theming());
    PreactivationsView preactivations = new PreactivationsView(parts.workbench(), parts.theming());
    AlignmentView alignment = new AlignmentView(parts.workbench(), parts.scrub(), parts.theming());
    WideRun wide = new WideRun(parts.workbench(), parts.trainer(), parts.feed());
    LossView loss = new LossView(parts.workbench(), wide, parts.theming());
    BooleanBinding wanted =
        Bindings.or(
            Bindings.or(pictures.wanted(), spectrum.wanted()),
            Bindings.or(preactivations.wanted(), alignment.wanted()));
    parts.workbench().filtersWantedProperty().bind(wanted);
    return Optional.of(
        new ViewsTile(
            "features",
            WORDS.text("tile.name"),
            WORDS.text("tile.title"),
            parts.workbench(),
            List.of(pictures, spectrum, direction, preactivations, alignment, loss)));
  }

  @Override
  public List<Trial> trials() {
    return List.of(
        new Trial(WORDS.text("trial.lazy"), KernelSpace.GAMMA1, 0.1),
        new Trial(WORDS.text("trial.rich"), KernelSpace.GAMMA1, 10),
        new Trial(WORDS.text("trial.few"), KernelSpace.NU2, 0.1));
  }

  @Override
  public List<Term> glossary() {
    return KernelGlossary.terms();
  }

  @Override
  public List<CardSection> card(Parts parts) {
    return List.of();
  }
}
