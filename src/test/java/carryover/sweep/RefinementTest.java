package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RefinementTest {
  @Property(tries = 200)
  void everyCellComesExactlyOnce(
      @ForAll @IntRange(min = 1, max = 70) int columns,
      @ForAll @IntRange(min = 1, max = 70) int rows,
      @ForAll boolean byColumns) {
    int[] order = new Refinement(columns, rows, byColumns).coarseToFine();
    Arrays.sort(order);
    assertThat(order).isEqualTo(IntStream.range(0, columns * rows).toArray());
  }

  @Property(tries = 200)
  void theCoarsePictureCoversTheWholeMapWithFewCells(
      @ForAll @IntRange(min = 1, max = 300) int columns,
      @ForAll @IntRange(min = 1, max = 300) int rows) {
    Refinement refinement = new Refinement(columns, rows, false);
    int coarse = refinement.coarseCells();
    assertThat(coarse).isLessThanOrEqualTo(20);
    int[] first = Arrays.copyOf(refinement.coarseToFine(), coarse);
    Arrays.sort(first);
    for (int column = 0; column < columns; column += 7) {
      for (int row = 0; row < rows; row += 7) {
        assertThat(
                refinement.standIn(
                    new Cell(column, row),
                    c -> Arrays.binarySearch(first, c.row() * columns + c.column()) >= 0))
            .isPresent();
      }
    }
  }

  @Property(tries = 100)
  void aMeasuredCellStandsForItself(
      @ForAll @IntRange(min = 0, max = 29) int column,
      @ForAll @IntRange(min = 0, max = 29) int row) {
    Cell cell = new Cell(column, row);
    assertThat(new Refinement(30, 30, false).standIn(cell, c -> true)).contains(cell);
  }

  @Test
  void aCoarseCellStandsForItsBlockUntilFinerOnesArrive() {
    Refinement refinement = new Refinement(40, 1, false);
    // Coarse cells of 40 columns are 0, 2, 4, …; column 5 leans on 6, and never on a far one.
    assertThat(refinement.standIn(new Cell(5, 0), c -> c.column() == 6)).contains(new Cell(6, 0));
    assertThat(refinement.standIn(new Cell(5, 0), c -> c.column() == 12)).isEmpty();
  }

  @Test
  void cellsThatShareWorkFollowEachOther() {
    assertThat(new Refinement(3, 2, false).coarseToFine()).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(new Refinement(3, 2, true).coarseToFine()).containsExactly(0, 3, 1, 4, 2, 5);
  }
}
