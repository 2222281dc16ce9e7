package carryover.study;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.toy.ToyStudy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a study with data of a person's own asks of the vocabulary, on one that knows none. */
class OwnDataOfStudyTest {
  private static final Parameter KIND =
      Parameter.choice("kind", "k", "kind", "What is learned.", List.of("made", "own", "old"))
          .main(0);
  private static final Parameter SUM =
      Parameter.whole("sum", "#", "checksum", "Which data.")
          .within(0, 999_999_999_999_999L)
          .filed(0);
  private static final Parameter SIZE =
      Parameter.whole("size", "n", "size", "How many.")
          .within(1, 9)
          .more(3, new Parameter.Span(1, 9, Parameter.Scale.LINEAR));
  private static final Space SPACE =
      new Space("data", List.of(KIND, SUM, SIZE), List.of(), List.of());

  /** Knows that 7 are the data of a kind. */
  private static final class Shelf implements DataShelf {
    @Override
    public DataSet take(Path place) {
      return new DataSet("own", 7, place, "own: seven");
    }

    @Override
    public void remember(String name, long checksum, Path place) {
      throw new UnsupportedOperationException(name);
    }

    @Override
    public Setting choose(Setting base, DataSet set) {
      return base.with(ToyStudy.PULL, 0.5);
    }

    @Override
    public Setting settled(Setting setting) {
      return setting.with(ToyStudy.PULL, 0.25);
    }

    @Override
    public Optional<String> wanted(Setting setting) {
      return Optional.empty();
    }

    @Override
    public void require(Setting setting) {
      throw new CannotTrainException("not here");
    }
  }

  @Test
  void whatStandsInFilesAloneIsNoAxisAndKeepsEveryDigit() {
    assertThat(SPACE.numbers()).containsExactly(SIZE);
    Setting setting = SPACE.standard().with(SUM, 123_456_789_012_345d);
    assertThat(setting.filedText()).isEqualTo("Setting[kind=made, sum=123456789012345, size=3]");
    assertThat(setting).hasToString("kind=made sum=123456789012345 size=3");
  }

  @Test
  void aSpaceMayOfferSomeAlternativesAlone() {
    Setting standard = SPACE.standard();
    assertThat(SPACE.offers(standard, KIND)).containsExactly(0, 1, 2);
    Space small =
        SPACE.offering((setting, choice, value) -> value < setting.whole(SIZE) - 1 || value == 0);
    assertThat(small.offers(small.standard(), KIND)).containsExactly(0, 1);
    assertThat(small.offers(small.standard().with(SIZE, 1), KIND)).containsExactly(0);
  }

  @Test
  void aStudySettlesWhatItLearnsFrom() {
    Study toy = ToyStudy.study();
    assertThat(toy.settled(toy.space().standard())).isEqualTo(toy.space().standard());
    Study learning = toy.learningFrom(new Shelf());
    assertThat(learning.settled(toy.space().standard()).get(ToyStudy.PULL)).isEqualTo(0.25);
    assertThat(learning.id()).isEqualTo(toy.id());
  }
}
