package carryover.lab.images;

import carryover.export.ColumnData;
import carryover.studies.images.ClassSet;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.data.Shape;
import carryover.studies.images.sample.ImageDraw;
import carryover.studies.images.theory.TaskDirections;
import carryover.ui.NumberText;
import carryover.ui.chart.AlbumModel;
import carryover.ui.chart.AlbumModel.Band;
import carryover.ui.chart.AlbumModel.Frame;
import carryover.ui.chart.AlbumModel.Group;
import carryover.ui.chart.ColourScale;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is learned, in pictures: the first training images of each class with their noise, class
 * means and, of two pairs, the directions of the theory.
 *
 * @param seed that draws them
 */
record ImagesAlbum(ImagesSetting setting, long seed, ClassMeans.Known known) {
  private static final Words WORDS = Words.of(ImagesAlbum.class);

  /** Images of one class at most, and of one task about. */
  private static final int OF_CLASS = 3;

  private static final int OF_TASK = 10;
  private static final int DIGITS = 3;

  /** Beginnings of columns in files. */
  private static final String SOURCE = "source";

  private static final String TARGET = "target";

  /** One class of a task. */
  private record Member(
      String column, String title, String brief, List<Plate> images, Optional<Plate> mean) {
    Stream<Plate> plates() {
      return Stream.concat(images.stream(), mean.stream());
    }
  }

  /**
   * One direction of the theory.
   *
   * @param beside column of the class it stands beside
   * @param name below its picture
   * @param symbol in its place where there is little room
   */
  private record Direction(String beside, String name, String symbol, Plate plate) {
    Group group(ColourScale colours) {
      return new Group(name, symbol, List.of(plate.signed(colours, Frame.PLAIN)));
    }
  }

  AlbumModel model() {
    List<Direction> directions = directions().map(this::named).orElse(List.of());
    ColourScale colours = Plate.scale(directions.stream().map(Direction::plate).toList());
    List<Band> bands = new ArrayList<>();
    for (Member member : source()) {
      bands.add(band(member, setting.upstreamNoise(), beside(directions, member), colours));
    }
    for (Member member : target()) {
      bands.add(band(member, setting.downstreamNoise(), beside(directions, member), colours));
    }
    return new AlbumModel(
        bands,
        directions.isEmpty()
            ? Optional.empty()
            : Optional.of(new AlbumModel.ColourLegend(colours, WORDS.text("images.legend"))),
        note(),
        "");
  }

  private static List<Direction> beside(List<Direction> directions, Member member) {
    return directions.stream().filter(one -> one.beside().equals(member.column())).toList();
  }

  /** The numbers of all pictures. */
  ColumnData data() {
    List<Plate> plates = new ArrayList<>();
    source().forEach(member -> member.plates().forEach(plates::add));
    target().forEach(member -> member.plates().forEach(plates::add));
    directions()
        .map(this::named)
        .ifPresent(named -> named.forEach(direction -> plates.add(direction.plate())));
    return Plate.data(plates);
  }

  /** Empty for more than two classes, and before their means are known. */
  Optional<TaskDirections> directions() {
    boolean pairs = setting.source().isPair() && setting.target().isPair();
    return pairs && known.has(setting.source()) && known.has(setting.target())
        ? Optional.of(TaskDirections.of(half(setting.source()), half(setting.target())))
        : Optional.empty();
  }

  private double[] half(ClassSet pair) {
    return TaskDirections.half(known.means().get(pair.label(0)), known.means().get(pair.label(1)));
  }

  /** The signal of a task beside its class +1, what is left of it beside −1. */
  private List<Direction> named(TaskDirections all) {
    String up = column(SOURCE, setting.source().label(0));
    String upRest = column(SOURCE, setting.source().label(1));
    String down = column(TARGET, setting.target().label(0));
    String downRest = column(TARGET, setting.target().label(1));
    return List.of(
        new Direction(
            up,
            WORDS.text("mu1.name"),
            WORDS.text("mu1.symbol"),
            plate("mu1", WORDS.text("mu1.long"), all.source())),
        new Direction(
            up,
            WORDS.text("u.name"),
            WORDS.text("u.symbol"),
            plate("u", WORDS.text("u.long"), all.shared())),
        new Direction(
            upRest,
            WORDS.text("v1.name"),
            WORDS.text("v1.symbol"),
            plate("v1", WORDS.text("v1.long"), all.sourceOnly())),
        new Direction(
            down,
            WORDS.text("mu2.name"),
            WORDS.text("mu2.symbol"),
            plate("mu2", WORDS.text("mu2.long"), all.target())),
        new Direction(
            downRest,
            WORDS.text("v2.name"),
            WORDS.text("v2.symbol"),
            plate("v2", WORDS.text("v2.long"), all.targetOnly())));
  }

  private Plate plate(String column, String title, double[] numbers) {
    return new Plate(column, title, known.set().shape(), numbers);
  }

  private List<Member> source() {
    ImageDraw draw = ImageDraw.source(known.set(), setting, seed);
    return members(SOURCE, WORDS.text("images.source"), setting.source(), draw);
  }

  private List<Member> target() {
    ImageDraw draw = ImageDraw.target(known.set(), setting, seed);
    return members(TARGET, WORDS.text("images.target"), setting.target(), draw);
  }

  private List<Member> members(String key, String role, ClassSet task, ImageDraw draw) {
    return IntStream.range(0, task.size())
        .mapToObj(place -> member(key, role, task, place, draw))
        .toList();
  }

  private Member member(String key, String role, ClassSet task, int place, ImageDraw draw) {
    int label = task.label(place);
    Shape shape = known.set().shape();
    String name = known.set().classes().get(label);
    String title = task.isPair() ? pairTitle(role, name, place) : name;
    String column = column(key, label);
    double[][] images = draw.first(label, Math.min(OF_CLASS, Math.max(1, OF_TASK / task.size())));
    List<Plate> plates =
        IntStream.range(0, images.length)
            .mapToObj(
                i ->
                    new Plate(
                        column + "_image_" + i,
                        WORDS.text("images.one", role, name, String.valueOf(i + 1)),
                        shape,
                        images[i]))
            .toList();
    Optional<Plate> mean =
        Optional.ofNullable(known.means().get(label))
            .map(
                numbers ->
                    new Plate(
                        column + "_mean",
                        WORDS.text(
                            "images.meanOf", name, String.valueOf(known.set().samples(label))),
                        shape,
                        numbers));
    String brief = task.isPair() ? WORDS.text("images.classBrief", role, name) : name;
    return new Member(column, title, brief, plates, mean);
  }

  private static String column(String task, int label) {
    return task + "_" + label;
  }

  private static String pairTitle(String role, String name, int place) {
    return WORDS.text("images.class", role, name, place == 0 ? "+1" : "−1");
  }

  private static Band band(
      Member member, double sigma, List<Direction> directions, ColourScale colours) {
    List<Group> groups = new ArrayList<>();
    groups.add(
        new Group(
            member.title(),
            member.brief(),
            member.images().stream().map(p -> p.image(sigma)).toList()));
    member
        .mean()
        .ifPresent(
            mean -> groups.add(new Group(WORDS.text("images.mean"), List.of(mean.image(0)))));
    directions.forEach(direction -> groups.add(direction.group(colours)));
    return new Band(groups);
  }

  private String note() {
    List<String> parts = new ArrayList<>();
    parts.add(
        WORDS.text(
            "images.drawn",
            String.valueOf(seed),
            NumberText.compact(setting.upstreamNoise(), DIGITS),
            NumberText.compact(setting.downstreamNoise(), DIGITS)));
    if (!setting.source().isPair() || !setting.target().isPair()) {
      parts.add(WORDS.text("images.order", setting.source().text(), setting.target().text()));
    }
    directions()
        .map(TaskDirections::product)
        .map(
            product ->
                product > 0
                    ? WORDS.text("images.shared", NumberText.rounded(product, DIGITS))
                    : WORDS.text("images.opposed", NumberText.rounded(product, DIGITS)))
        .ifPresent(parts::add);
    if (known.set().shape().channels() > 1) {
      parts.add(WORDS.text("images.channels"));
    }
    return String.join(" · ", parts);
  }
}
