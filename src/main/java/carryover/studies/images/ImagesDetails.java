package carryover.studies.images;

import carryover.study.Detail;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.words.Words;
import java.util.List;
import java.util.function.Supplier;

/** What a sample of this study holds number by number. */
public final class ImagesDetails {
  private static final Words WORDS = Words.of(ImagesDetails.class);

  /**
   * The recorded filters one after another: block by {@linkplain FilterBlock block}, in each those
   * that a source hands on first.
   */
  public static final int FILTERS = 0;

  public static final List<Detail> ALL =
      List.of(new Detail("filters", WORDS.text("detail.filters"), ImagesDetails::numbers));

  /** Pixels and channels of images larger than those that are shipped. */
  private static final int MANY_PIXELS = 32 * 32 * 3;

  private static final int SHIPPED_PIXELS = 14 * 14;

  private ImagesDetails() {}

  /** Gives the weights of one block, filter after filter. */
  @FunctionalInterface
  public interface Weights {
    /**
     * Writes one filter.
     *
     * @param target has room for it from a place on
     */
    void write(FilterBlock.Kind kind, int filter, double[] target, int from);
  }

  /** The sample with the filters where these are to be recorded. */
  public static Sample with(
      Sample sample, boolean wanted, List<FilterBlock> blocks, Supplier<Weights> weights) {
    return wanted ? sample.withDetails(List.of(filters(blocks, weights.get()))) : sample;
  }

  private static double[] filters(List<FilterBlock> blocks, Weights weights) {
    double[] all = new double[blocks.stream().mapToInt(FilterBlock::size).sum()];
    int at = 0;
    for (FilterBlock block : blocks) {
      for (int filter : block.recorded()) {
        weights.write(block.kind(), filter, all, at);
        at += block.numbers();
      }
    }
    return all;
  }

  /** Of a person's own images it is that of common ones, as long as nothing more is known. */
  private static int numbers(Setting setting) {
    ImagesSetting typed = ImagesSetting.of(setting);
    boolean shipped = typed.data().isShipped();
    return FilterBlock.of(typed, shipped ? SHIPPED_PIXELS : MANY_PIXELS, shipped ? 1 : 3).stream()
        .mapToInt(FilterBlock::size)
        .sum();
  }
}
