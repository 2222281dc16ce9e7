package carryover.lab.cnn.picture;

import carryover.lab.Meaning;
import carryover.study.Parameter;
import carryover.ui.NumberText;
import carryover.ui.chart.Dash;
import carryover.ui.chart.OkabeIto;
import carryover.ui.chart.SketchModel.Anchor;
import carryover.ui.chart.SketchModel.Arrow;
import carryover.ui.chart.SketchModel.Box;
import carryover.ui.chart.SketchModel.Ink;
import carryover.ui.chart.SketchModel.Mark;
import carryover.ui.chart.SketchModel.Speckles;
import carryover.ui.chart.SketchModel.Subject;
import carryover.ui.chart.SketchModel.Text;
import carryover.words.Words;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * One task from above: title, patches, filters, bars.
 *
 * @param x where the column begins, in units of the text size
 */
record TaskColumn(TaskPicture task, double x, Scale scale) {
  private static final Words WORDS = Words.of(TaskColumn.class);

  private static final double LINE = 1.35;
  private static final double LEAST_PATCH = 2.6;
  private static final double GREATEST_PATCH = 6;
  private static final double PATCH_SHARE = 0.24;
  private static final double BARS = 2 * LINE + 0.4;
  private static final double LABEL = 8.5;
  private static final double BRIEF_LABEL = 4;

  /** Columns of less than this have no room for whole words. */
  private static final double NARROW = 17;

  /** Numbers beside the patches need this. */
  private static final double NUMBERS = 5;

  /** From the first patch to the second, and from there to what is beside it. */
  private static final double BETWEEN = 1.8;

  private static final double VALUE = 3.6;
  private static final double BAR = 0.7;
  private static final int DIGITS = 2;

  /** Noise of this deviation is as coarse as can be drawn. */
  private static final double COARSEST = 3;

  /**
   * What both tasks are drawn to.
   *
   * @param width of a column
   * @param height of a column
   * @param reach of the longest filter
   * @param most of the longest bar
   * @param norm of the longest signal
   */
  record Scale(double width, double height, double reach, double most, double norm) {
    boolean narrow() {
      return width < NARROW;
    }

    double patch() {
      double high = Math.min(GREATEST_PATCH, PATCH_SHARE * height);
      // Numbers beside them tell more than larger patches do.
      double wide = narrow() ? high : (width - NUMBERS - BETWEEN) / 2;
      return Math.max(LEAST_PATCH, Math.min(high, wide));
    }
  }

  List<Subject> subjects() {
    List<Subject> all = new ArrayList<>();
    all.add(title());
    all.addAll(patches());
    all.addAll(filters());
    all.addAll(bars());
    return all;
  }

  private Subject title() {
    return new Subject(
        List.of(
            text(
                scale.narrow() ? task.brief() : task.title(),
                x,
                LINE / 2,
                scale.width(),
                Anchor.LEFT,
                Ink.STRONG)),
        task.words(),
        task.samples().key());
  }

  private List<Subject> patches() {
    double side = scale.patch();
    double y = LINE + 0.3;
    double noiseX = x + side + 1;
    double below = y + side + LINE / 2;
    double originX = x + 0.2 * side;
    double originY = y + 0.8 * side;
    double unit = scale.norm() == 0 ? 0 : 0.6 * side / scale.norm();
    List<Subject> all = new ArrayList<>();
    all.add(
        new Subject(
            List.of(
                new Box(x, y, side, side, OkabeIto.GREY, false),
                text(
                    "y·(u + " + task.own().name() + ")",
                    x,
                    below,
                    1.4 * side + 1,
                    Anchor.LEFT,
                    Ink.QUIET)),
            WORDS.text("signal.words", task.own().name()),
            ""));
    all.add(signal(task.shared(), originX, originY, unit * task.shared().norm(), 0));
    all.add(signal(task.own(), originX, originY, 0, unit * task.own().norm()));
    all.add(
        new Subject(
            List.of(
                new Speckles(noiseX, y, side, Math.min(1, task.noise().deviation() / COARSEST)),
                text("ξ", noiseX + side / 2, below, side, Anchor.CENTRE, Ink.QUIET)),
            task.noise().words(),
            task.noise().parameter().key()));
    double beside = noiseX + side + 0.8;
    double room = x + scale.width() - beside;
    if (scale.narrow() && room < NUMBERS) {
      return all;
    }
    all.add(number(task.shared(), beside, y + LINE / 2, room));
    all.add(number(task.own(), beside, y + 1.5 * LINE, room));
    all.add(
        explained(
            task.noise().symbol() + " = " + NumberText.compact(task.noise().deviation(), DIGITS),
            beside,
            y + 2.5 * LINE,
            room,
            task.noise().words(),
            task.noise().parameter()));
    return all;
  }

  private Subject signal(TaskPicture.Signal signal, double x0, double y0, double dx, double dy) {
    return new Subject(
        List.of(new Arrow(x0, y0, x0 + dx, y0 - dy, signal.colour(), Dash.SOLID, 1.25, true)),
        signal.words(),
        signal.parameter().key());
  }

  private Subject number(TaskPicture.Signal signal, double left, double y, double room) {
    return explained(
        "‖" + signal.name() + "‖ = " + NumberText.compact(signal.norm(), DIGITS),
        left,
        y,
        room,
        signal.words(),
        signal.parameter());
  }

  private static Subject explained(
      String shown, double left, double y, double room, String words, Parameter parameter) {
    return new Subject(
        List.of(text(shown, left, y, room, Anchor.LEFT, Ink.QUIET)), words, parameter.key());
  }

  /**
   * Where the filters are drawn.
   *
   * @param half of its side
   */
  record Plane(double x, double y, double half) {}

  Plane plane() {
    double top = LINE + 0.3 + scale.patch() + LINE + 0.4;
    double bottom = scale.height() - BARS - 0.4;
    double half = Math.min((bottom - top) / 2, scale.width() / 2 - 2);
    return new Plane(x + scale.width() / 2, (top + bottom) / 2, Math.max(0, half));
  }

  private List<Subject> filters() {
    Plane plane = plane();
    double middleX = plane.x();
    double middleY = plane.y();
    double half = plane.half();
    List<Mark> axes =
        List.of(
            axis(middleX - half, middleY, middleX + half, middleY),
            axis(middleX, middleY + half, middleX, middleY - half),
            text("u", middleX + half + 0.4, middleY, 2, Anchor.LEFT, Ink.QUIET),
            text(
                task.own().name(), middleX + 0.5, middleY - half + 0.5, 4, Anchor.LEFT, Ink.QUIET));
    double unit = scale.reach() == 0 ? 0 : half / scale.reach();
    List<Mark> arrows = new ArrayList<>();
    for (FilterVector filter : task.learned().filters()) {
      arrows.add(
          new Arrow(
              middleX,
              middleY,
              middleX + unit * filter.along(),
              middleY - unit * filter.across(),
              colour(filter),
              isFresh(filter) ? Dash.DASHED : Dash.SOLID,
              filter.mean() ? 1.5 : 1,
              true));
    }
    Subject signals = new Subject(axes, WORDS.text("plane.words", task.own().name()), "");
    return arrows.isEmpty()
        ? List.of(
            signals,
            Subject.drawn(
                List.of(
                    text(
                        WORDS.text("filters.none"),
                        middleX,
                        middleY + LINE / 2,
                        scale.width(),
                        Anchor.CENTRE,
                        Ink.QUIET))))
        : List.of(signals, new Subject(arrows, task.filterWords(), task.filters().key()));
  }

  private boolean isFresh(FilterVector filter) {
    return !task.source() && !filter.inherited() && !filter.mean();
  }

  private Color colour(FilterVector filter) {
    return task.source() || filter.inherited()
        ? Meaning.UPSTREAM.colour()
        : filter.mean() ? OkabeIto.GREY : Meaning.SCRATCH.colour();
  }

  private static Arrow axis(double fromX, double fromY, double toX, double toY) {
    return new Arrow(fromX, fromY, toX, toY, OkabeIto.GREY, Dash.SOLID, 0.5, false);
  }

  private List<Subject> bars() {
    double y = scale.height() - BARS + LINE / 2;
    Learned learned = task.learned().learned();
    return List.of(
        bar(
            scale.narrow() ? task.gamma() : WORDS.text("bar.signal", task.gamma()),
            learned.signal(),
            y,
            Meaning.SIGNAL.colour(),
            WORDS.text("bar.signal.words", task.gamma(), task.own().name())),
        bar(
            scale.narrow() ? task.rho() : WORDS.text("bar.noise", task.rho()),
            learned.noise(),
            y + LINE,
            Meaning.NOISE.colour(),
            WORDS.text("bar.noise.words", task.rho())));
  }

  private Subject bar(String label, double value, double y, Color colour, String words) {
    double labelWidth = scale.narrow() ? BRIEF_LABEL : LABEL;
    double room = Math.max(1, scale.width() - labelWidth - VALUE - 0.6);
    double length = scale.most() == 0 ? 0 : room * Math.max(0, value) / scale.most();
    return new Subject(
        List.of(
            text(label, x, y, labelWidth, Anchor.LEFT, Ink.QUIET),
            new Box(x + labelWidth + 0.3, y - BAR / 2, length, BAR, colour, true),
            text(
                NumberText.compact(value, DIGITS),
                x + labelWidth + length + 0.6,
                y,
                VALUE,
                Anchor.LEFT,
                Ink.STRONG)),
        words,
        "");
  }

  private static Text text(
      String shown, double left, double y, double room, Anchor anchor, Ink ink) {
    return new Text(shown, left, y, room, anchor, ink);
  }
}
