package carryover.studies.images.check;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.images.NetworkKind;
import carryover.studies.images.data.FashionMnist;
import carryover.studies.images.data.LazyImages;
import carryover.studies.images.engine.ImagesEngine;
import carryover.study.Comparison;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The engine against the independent program, within 4 standard errors of the difference: by chance
 * a right engine fails one row with probability below 8.4·10⁻⁴ (10 and 10 or 20 seeds), all rows
 * here with less than 4 %. Seeds are fixed: what passes once passes always.
 */
class ImagesVerificationTest {
  private static List<Comparison> compare(Predicate<ReferenceRow> rows, int seeds) {
    ImagesVerification verification =
        new ImagesVerification(new ImagesEngine(new LazyImages(FashionMnist::read)), rows, seeds);
    for (int run = 0; run < verification.runs(); run++) {
      verification.run(run, () -> false);
    }
    return verification.comparisons();
  }

  /** The default pair of tasks, from scratch and with all filters inherited. */
  @Test
  void theTheorysNetworkAgrees() {
    List<Comparison> found =
        compare(
            row ->
                row.network() == NetworkKind.THEORY
                    && row.text().contains("source=1/2 target=3/6 N2=50 sigma2=1 ")
                    && (!row.text().contains("N1=") || row.text().contains("alpha=1.0"))
                    && !row.text().contains("step=1000"),
            10);
    assertThat(found).hasSizeGreaterThan(20).allMatch(comparison -> comparison.agrees(4));
  }

  /** Scratch, and both convolutions inherited, with and without noise. */
  @Test
  @Tag("long")
  void convolutionsAgree() {
    List<Comparison> found =
        compare(
            row ->
                row.network() == NetworkKind.CNN
                    && row.text().contains("alpha=1.0 layers=2")
                    && (row.text().contains("sigma2=0.0") || row.text().contains("sigma2=1.0")),
            6);
    assertThat(found).hasSizeGreaterThanOrEqualTo(18).allMatch(row -> row.agrees(4));
  }

  /** The pair that loses: its rows share their draws, so that ten seeds are too few. */
  @Test
  @Tag("long")
  void theNegativePairAgrees() {
    List<Comparison> found =
        compare(
            row ->
                row.network() == NetworkKind.THEORY
                    && row.text().contains("source=5/8 target=1/9 N2=50 ")
                    && (row.text().contains("sigma2=1 ") || row.text().contains("sigma2=2 ")),
            20);
    assertThat(found).hasSizeGreaterThan(100).allMatch(comparison -> comparison.agrees(4));
  }

  /** Few shirts and boots after shirts and trousers: all measures at all steps, γ₂ = 1. */
  @Test
  void theMeanFieldNetworkAgrees() {
    List<Comparison> found =
        compare(
            row ->
                row.network() == NetworkKind.MLP
                    && row.text().contains("source=0/1 target=0/9 P1=500 P2=10 ")
                    && row.text().contains("gamma2=1.0"),
            10);
    assertThat(found).hasSize(20).allMatch(comparison -> comparison.agrees(4));
  }

  @Test
  @Tag("long")
  void theMeanFieldNetworkAgreesAtEveryRichness() {
    List<Comparison> found = compare(row -> row.network() == NetworkKind.MLP, 10);
    assertThat(found).hasSize(240).allMatch(comparison -> comparison.agrees(4));
  }

  @Test
  void theTableHasAllRowsOfTheTheorysNetwork() {
    assertThat(ReferenceTable.read())
        .filteredOn(row -> row.network() == NetworkKind.THEORY)
        .hasSize(1710);
  }
}
