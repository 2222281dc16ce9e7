package carryover.lab.images;

import carryover.studies.images.FilterBlock;
import carryover.studies.images.data.Shape;
import carryover.ui.chart.AlbumModel.Frame;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One recorded filter.
 *
 * @param place in its block
 * @param inherited whether the source hands it on to the transfer arm
 */
record Filter(FilterBlock block, int place, boolean inherited, Shape shape, double[] numbers) {
  private static final Words WORDS = Words.of(Filter.class);
  private static final int KERNEL = 3;

  /**
   * All of a network, in the order in which they are recorded.
   *
   * @param image of an image
   */
  static List<Filter> all(List<FilterBlock> blocks, Shape image, double[] recorded) {
    List<Filter> filters = new ArrayList<>();
    int at = 0;
    for (FilterBlock block : blocks) {
      Shape shape = shape(block, image);
      int[] handedOn = block.handedOn();
      int[] fresh = block.fresh();
      for (int i = 0; i < handedOn.length + fresh.length; i++) {
        boolean inherited = i < handedOn.length;
        int place = inherited ? handedOn[i] : fresh[i - handedOn.length];
        double[] numbers = Arrays.copyOfRange(recorded, at, at + block.numbers());
        filters.add(new Filter(block, place, inherited, shape, numbers));
        at += block.numbers();
      }
    }
    return filters;
  }

  private static Shape shape(FilterBlock block, Shape image) {
    return switch (block.kind()) {
      case PLUS, MINUS, NEURONS -> image;
      case FIRST, SECOND -> Shape.picture(KERNEL, KERNEL, block.numbers() / (KERNEL * KERNEL));
    };
  }

  /** What it and those beside it are, for one arm. */
  String group(FilterArm arm) {
    String kind =
        switch (block.kind()) {
          case PLUS -> WORDS.text("filters.plus");
          case MINUS -> WORDS.text("filters.minus");
          case FIRST -> WORDS.text("filters.first");
          case SECOND -> WORDS.text("filters.second");
          case NEURONS -> WORDS.text("filters.neurons");
        };
    return switch (arm) {
      case TRANSFER ->
          inherited ? WORDS.text("filters.inherited", kind) : WORDS.text("filters.fresh", kind);
      case SCRATCH -> WORDS.text("filters.fresh", kind);
      case SOURCE ->
          inherited ? WORDS.text("filters.handedOn", kind) : WORDS.text("filters.left", kind);
    };
  }

  Frame frame(FilterArm arm) {
    return inherited && arm != FilterArm.SCRATCH ? Frame.THICK : Frame.DASHED;
  }

  Plate plate(FilterArm arm) {
    String title = WORDS.text("filters.one", group(arm), String.valueOf(place + 1));
    return new Plate("filter", title, shape, numbers);
  }

  /** 1, or 2 for the second convolution. */
  int layer() {
    return block.kind() == FilterBlock.Kind.SECOND ? 2 : 1;
  }

  /** Of its part of the output; 0 where it has none of its own. */
  int sign() {
    return switch (block.kind()) {
      case PLUS -> 1;
      case MINUS -> -1;
      default -> 0;
    };
  }
}
