package carryover.export;

import carryover.preset.Preset;
import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Setting;
import carryover.ui.chart.ChartPicture;
import carryover.ui.chart.ChartStyle;
import carryover.words.Words;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** The page of a report, A4 upright, in pixels of a 96th of an inch. */
final class ReportPage {
  private static final Words WORDS = Words.of(ReportPage.class);

  static final int WIDTH = 794;
  static final int HEIGHT = 1123;

  private static final double MARGIN = 56;
  private static final double GAP = 24;
  private static final double INNER = WIDTH - 2 * MARGIN;
  private static final double HALF = (INNER - GAP) / 2;
  private static final double CURVES_HEIGHT = 240;
  private static final double MAP_WIDTH = 448;
  private static final double MAP_HEIGHT = 340;
  private static final double FOOT = HEIGHT - MARGIN;
  private static final double PIXELS_PER_UNIT = 4;

  private static final ChartStyle CHARTS = FigureSheet.STYLE.withFontSize(10).withLineWidth(1.5);

  private final Report report;
  private final Graphics2D g;
  private final Preset preset;

  ReportPage(Report report, Graphics2D g) {
    this.report = report;
    this.g = g;
    this.preset = report.provenance().preset();
  }

  void draw() {
    g.setPaint(CHARTS.background());
    g.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    TextColumn top = new TextColumn(g, CHARTS, MARGIN, MARGIN, INNER);
    top.title(report.title());
    top.paragraph(report.study().theory().explain(preset.setting(), report.traces()).sentence());
    double y = top.bottom() + GAP / 2;
    double tables =
        Math.max(
            setting(y), new ReportFigures(report).draw(g, CHARTS, MARGIN + HALF + GAP, y, HALF));
    y = tables + GAP / 2;
    for (int i = 0; i < report.charts().size(); i++) {
      Report.Chart chart = report.charts().get(i);
      chart(chart.title(), chart.picture(), MARGIN + i * (HALF + GAP), y, HALF, CURVES_HEIGHT);
    }
    y += CURVES_HEIGHT + TextColumn.HEADING + GAP / 2;
    map(y);
    foot();
  }

  private double setting(double y) {
    TextColumn column = new TextColumn(g, CHARTS, MARGIN, y, HALF);
    column.heading(WORDS.text("report.setting"));
    Setting setting = preset.setting();
    for (Parameter parameter : setting.told()) {
      double value = setting.get(parameter);
      column.row(
          new double[] {0, 44, HALF},
          parameter.symbol(),
          parameter.title(),
          parameter.name(value).orElseGet(() -> parameter.text(value)));
    }
    return column.bottom();
  }

  private void chart(
      String title, ChartPicture picture, double x, double y, double width, double height) {
    new TextColumn(g, CHARTS, x, y, width).heading(title);
    picture.paint(
        g,
        new Rectangle2D.Double(x, y + TextColumn.HEADING, width, height),
        CHARTS,
        PIXELS_PER_UNIT);
  }

  private void map(double y) {
    if (report.map().isEmpty()) {
      TextColumn column = new TextColumn(g, CHARTS, MARGIN, y, INNER);
      column.heading(WORDS.text("report.map"));
      column.paragraph(WORDS.text("report.noMap"));
      return;
    }
    double height = Math.min(MAP_HEIGHT, FOOT - GAP - y - TextColumn.HEADING);
    chart(WORDS.text("report.map"), report.map().get(), MARGIN, y, MAP_WIDTH, height);
    MapSpec map = preset.map().orElseThrow();
    double x = MARGIN + MAP_WIDTH + GAP;
    TextColumn column =
        new TextColumn(g, CHARTS, x, y + TextColumn.HEADING + GAP, WIDTH - MARGIN - x);
    column.paragraph(WORDS.text("report.colours", map.layer().title()));
    column.paragraph(axis(map.x(), WORDS.text("report.across")));
    column.paragraph(axis(map.y(), WORDS.text("report.up")));
    column.paragraph(WORDS.text("report.rest"));
  }

  private static String axis(Axis axis, String direction) {
    Parameter parameter = axis.parameter();
    String symbol = parameter.symbol();
    String from = parameter.text(axis.from());
    String to = parameter.text(axis.to());
    String count = Integer.toString(axis.values().length);
    return axis.scale() == Scale.LOG
        ? WORDS.text("report.logAxis", direction, symbol, from, to, count)
        : WORDS.text("report.axis", direction, symbol, from, to, count);
  }

  private void foot() {
    TextColumn foot = new TextColumn(g, CHARTS, MARGIN, FOOT, INNER);
    foot.note(
        WORDS.text("report.foot", report.provenance().program(), String.valueOf(preset.seeds())));
  }
}
