package carryover.lab;

import carryover.study.Axis;
import carryover.study.Parameter;
import carryover.sweep.ResultCache;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.ui.theme.Theming;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** What only one study has on its desk. A study without gets curves, map and theory alone. */
public interface StudyTiles {
  /** Nothing of its own. */
  StudyTiles NONE =
      new StudyTiles() {
        @Override
        public Optional<LabTile> tile(Parts parts) {
          return Optional.empty();
        }

        @Override
        public List<Trial> trials() {
          return List.of();
        }

        @Override
        public List<Term> glossary() {
          return List.of();
        }

        @Override
        public List<CardSection> card(Parts parts) {
          return List.of();
        }
      };

  /**
   * What such tiles are made of.
   *
   * @param cells results of maps and profiles of this study, to be used and added to
   * @param profile shows the profile along an axis, with so many seeds
   * @param scrub hears where a person drags the time cursor
   * @param toControl shows the control of a parameter
   */
  record Parts(
      Workbench workbench,
      Trainer trainer,
      ResultCache cells,
      Feed feed,
      BiConsumer<Axis, Integer> profile,
      DoubleConsumer scrub,
      Consumer<Parameter> toControl,
      Theming theming) {}

  /** A tile beside the curves. */
  Optional<LabTile> tile(Parts parts);

  /** What to try first. */
  List<Trial> trials();

  /** What the words and symbols of the study mean. */
  List<Term> glossary();

  /** Parts of the theory card. */
  List<CardSection> card(Parts parts);
}
