package carryover.lab.images;

import carryover.export.ColumnData;
import carryover.studies.images.FilterBlock;
import carryover.studies.images.ImagesDetails;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.data.Shape;
import carryover.study.Sample;
import carryover.study.Trace;
import carryover.ui.chart.AlbumModel;
import carryover.ui.chart.AlbumModel.Band;
import carryover.ui.chart.AlbumModel.Group;
import carryover.ui.chart.AlbumModel.Picture;
import carryover.ui.chart.ColourScale;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The filters of one arm at the time cursor, as pictures.
 *
 * @param cursor step of the target up to which they are told
 * @param image shape of an image
 */
record FiltersAlbum(Trace trace, int cursor, FilterArm arm, Shape image) {
  private static final Words WORDS = Words.of(FiltersAlbum.class);

  /** Pictures beside each other at most. */
  private static final int ABREAST = 5;

  private static final int COLOURS = 3;

  AlbumModel model(String note) {
    Map<Integer, ColourScale> colours = colours();
    List<Band> bands = new ArrayList<>();
    List<Filter> filters = filters();
    int from = 0;
    while (from < filters.size()) {
      String title = filters.get(from).group(arm);
      int to = from;
      while (to < filters.size() && filters.get(to).group(arm).equals(title)) {
        to++;
      }
      int rows = (to - from + ABREAST - 1) / ABREAST;
      int abreast = (to - from + rows - 1) / rows;
      for (int first = from; first < to; first += abreast) {
        List<Filter> some = filters.subList(first, Math.min(to, first + abreast));
        bands.add(
            Band.of(
                new Group(
                    title, some.stream().map(f -> picture(f, colours.get(f.layer()))).toList())));
      }
      from = to;
    }
    return new AlbumModel(bands, Optional.of(legend(colours)), note, "");
  }

  /** The step of the pictures; empty before there are any. */
  Optional<Integer> step() {
    return shown().map(Sample::step);
  }

  boolean isEmpty() {
    return shown().isEmpty();
  }

  /** Whether the network has more filters than are recorded. */
  boolean hasMore() {
    return blocks().stream()
        .anyMatch(block -> block.handedOn().length + block.fresh().length < block.count());
  }

  /** What the colours are, where that is not the weight itself. */
  boolean hasChannels() {
    return filters().stream().anyMatch(filter -> filter.shape().channels() > 1);
  }

  List<Filter> filters() {
    return shown()
        .map(sample -> Filter.all(blocks(), image, sample.detail(ImagesDetails.FILTERS)))
        .orElse(List.of());
  }

  /** A row for each weight. */
  ColumnData data() {
    List<Filter> filters = filters();
    return new ColumnData(
        List.of(
            ofFilter("layer", filters, Filter::layer),
            ofFilter("sign", filters, Filter::sign),
            ofFilter("filter", filters, Filter::place),
            ofFilter("inherited", filters, f -> f.inherited() && arm != FilterArm.SCRATCH ? 1 : 0),
            ofWeight("row", filters, s -> i -> i / (s.columns() * s.channels())),
            ofWeight("column", filters, s -> i -> i / s.channels() % s.columns()),
            ofWeight("channel", filters, s -> i -> i % s.channels()),
            new ColumnData.Column(
                "weight",
                filters.stream().flatMapToDouble(f -> DoubleStream.of(f.numbers())).toArray())));
  }

  private static ColumnData.Column ofFilter(
      String name, List<Filter> filters, ToIntFunction<Filter> value) {
    return new ColumnData.Column(
        name,
        filters.stream()
            .flatMapToDouble(
                f -> DoubleStream.generate(() -> value.applyAsInt(f)).limit(f.numbers().length))
            .toArray());
  }

  private static ColumnData.Column ofWeight(
      String name, List<Filter> filters, Function<Shape, IntUnaryOperator> place) {
    return new ColumnData.Column(
        name,
        filters.stream()
            .flatMapToDouble(
                f ->
                    IntStream.range(0, f.numbers().length)
                        .map(place.apply(f.shape()))
                        .asDoubleStream())
            .toArray());
  }

  private Picture picture(Filter filter, ColourScale colours) {
    Plate plate = filter.plate(arm);
    boolean seesColours =
        filter.block().kind() == FilterBlock.Kind.FIRST && filter.shape().channels() == COLOURS;
    return seesColours
        ? plate.coloured(colours, filter.frame(arm))
        : plate.signed(colours, filter.frame(arm));
  }

  private List<FilterBlock> blocks() {
    return FilterBlock.of(ImagesSetting.of(trace.setting()), image.dimension(), image.channels());
  }

  private Optional<Sample> shown() {
    return arm.at(trace, cursor);
  }

  private static AlbumModel.ColourLegend legend(Map<Integer, ColourScale> colours) {
    return colours.size() == 1
        ? new AlbumModel.ColourLegend(
            colours.values().iterator().next(), WORDS.text("filters.legend"))
        : new AlbumModel.ColourLegend(ColourScale.diverging(1), WORDS.text("filters.share"));
  }

  /** Of each layer; the same all the time, so that colours change with the filters alone. */
  private Map<Integer, ColourScale> colours() {
    return arm.recorded(trace).stream()
        .flatMap(
            sample -> Filter.all(blocks(), image, sample.detail(ImagesDetails.FILTERS)).stream())
        .collect(
            Collectors.groupingBy(
                Filter::layer,
                Collectors.mapping(
                    filter -> filter.plate(arm),
                    Collectors.collectingAndThen(Collectors.toList(), Plate::scale))));
  }
}
