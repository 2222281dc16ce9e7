package carryover.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A study as instruments see it: what can be chosen, what is trained, what is measured, what theory
 * says of it.
 *
 * @param title what a person reads of it
 * @param space all its settings; its id is the study's
 * @param arms in the order in which they are listed and stored
 * @param outcome what is measured
 * @param theory what is known without training
 * @param maps the map to begin with in each setting, say in each of two modes
 * @param engines by name, the one that instruments use first; each made when it is asked for
 * @param checks how it is held against what is known, and how fast it is
 * @param endPoints how cells of maps are drawn instead of trained, if they can be
 * @param standIn what trains the settings that the first engine cannot, if there are any
 * @param data what it can learn from besides what it makes or comes with, if anything
 */
public record Study(
    Title title,
    Space space,
    List<Arm> arms,
    Outcome outcome,
    Theory theory,
    Function<Setting, MapSpec> maps,
    Map<String, Supplier<Engine>> engines,
    Checks checks,
    Optional<EndPoints> endPoints,
    Optional<StandIn> standIn,
    Optional<DataShelf> data) {
  public Study {
    arms = List.copyOf(arms);
    engines = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(engines));
  }

  /** A study that trains whatever it is asked for, and begins with one map in all settings. */
  public Study(
      Title title,
      Space space,
      List<Arm> arms,
      Outcome outcome,
      Theory theory,
      MapSpec map,
      Map<String, Supplier<Engine>> engines,
      Checks checks) {
    this(
        title,
        space,
        arms,
        outcome,
        theory,
        setting -> map,
        engines,
        checks,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same study, which draws end points. */
  public Study drawing(EndPoints points) {
    return with(maps, Optional.of(points), standIn, data);
  }

  /** The same study, some of whose settings are trained by another engine than the first. */
  public Study helpedBy(StandIn other) {
    return with(maps, endPoints, Optional.of(other), data);
  }

  /** The same study, which can learn from a person's own data. */
  public Study learningFrom(DataShelf shelf) {
    return with(maps, endPoints, standIn, Optional.of(shelf));
  }

  /** The same study, which begins with a map that depends on the setting. */
  public Study mapping(Function<Setting, MapSpec> beginnings) {
    return with(beginnings, endPoints, standIn, data);
  }

  private Study with(
      Function<Setting, MapSpec> newMaps,
      Optional<EndPoints> newEndPoints,
      Optional<StandIn> newStandIn,
      Optional<DataShelf> newData) {
    return new Study(
        title,
        space,
        arms,
        outcome,
        theory,
        newMaps,
        engines,
        checks,
        newEndPoints,
        newStandIn,
        newData);
  }

  /** A setting that says all it can of the data it learns from; see {@link DataShelf#settled}. */
  public Setting settled(Setting setting) {
    return data.map(shelf -> shelf.settled(setting)).orElse(setting);
  }

  /**
   * What a person reads.
   *
   * @param name short
   * @param question what it asks, in one line
   * @param source the paper behind it
   * @param preset name of the shipped preset it begins with; empty where that is its standard
   *     setting
   */
  public record Title(String name, String question, String source, String preset) {}

  /**
   * What is measured.
   *
   * @param tables all measures worth a file
   * @param curves the measures shown as curves, the one to begin with first
   * @param readouts what a cell of a map keeps, by their places
   * @param headline the difference it is about
   * @param closeUp measures of the first subject that are shown when a single cell is looked at
   * @param layers of a map, the one to begin with in the study's map
   * @param details unit by unit, in the order of a sample's details; none for most studies
   * @param summary what a summary tells of the end of each arm, the source's first
   */
  public record Outcome(
      List<Table> tables,
      List<Measure> curves,
      List<Readout> readouts,
      Headline headline,
      Table closeUp,
      List<Layer> layers,
      List<Detail> details,
      Map<Arm, List<Measure>> summary) {
    public Outcome {
      tables = List.copyOf(tables);
      curves = List.copyOf(curves);
      readouts = List.copyOf(readouts);
      layers = List.copyOf(layers);
      details = List.copyOf(details);
      summary = Map.copyOf(summary);
    }
  }

  /**
   * How it is checked.
   *
   * @param signature of its engines' numbers
   * @param verification made when it is asked for
   */
  public record Checks(
      Signature signature, Supplier<Verification> verification, Supplier<Benchmark> benchmark) {}

  /** Enough to see a bend, few enough to be ready while someone still looks. */
  private static final int PROFILE_POINTS = 21;

  /** The map to begin with. */
  public MapSpec map() {
    return map(space.standard());
  }

  /** The map to begin with in a setting, of axes that it uses and that is worth its time there. */
  public MapSpec map(Setting setting) {
    return maps.apply(setting).inUse(setting);
  }

  /**
   * The map of another setting for whoever has one: the same, unless it is the one to begin with or
   * has axes that are not in use there; then what that setting begins with takes its place, but for
   * layer and threshold, which are ways of looking at it.
   */
  public MapSpec mapAfter(MapSpec shown, Setting before, Setting after) {
    MapSpec here = map(before);
    MapSpec there = map(after);
    boolean begins = shown.sameAxes(here) || !shown.equals(shown.inUse(after));
    return begins && !there.sameAxes(here)
        ? shown.withAxes(there.x(), there.y())
        : shown.inUse(after);
  }

  /** The axis of the profile to begin with: the first of the map. */
  public Axis profile() {
    return profile(space.standard());
  }

  private Axis profile(Setting setting) {
    return map(setting).x().spread(PROFILE_POINTS);
  }

  /** The axis of a profile in another setting; as of maps. */
  public Axis profileAfter(Axis shown, Setting before, Setting after) {
    Axis inUse = shown.inUse(after, shown.parameter());
    boolean begins = shown.equals(profile(before)) || !shown.equals(inUse);
    Axis there = profile(after);
    return begins && !there.equals(profile(before)) ? there : inUse;
  }

  /** Name in files and of {@code --study}; it never changes. */
  public String id() {
    return space.study();
  }

  public String name() {
    return title.name();
  }

  /** All measures of all tables. */
  public Stream<Measure> measures() {
    return outcome.tables().stream().flatMap(table -> table.measures().stream());
  }

  /** The arms whose role is not to be inherited from. */
  public List<Arm> downstream() {
    return arms.stream().filter(arm -> !arm.isSource()).toList();
  }

  /** How the training that the study is about is counted: that of its first subject. */
  public Time time() {
    return headline().subject().arm().time();
  }

  /** Steps of the longest of some arms. */
  public static int steps(List<Arm> arms, Setting setting) {
    return arms.stream().mapToInt(arm -> arm.steps(setting)).max().orElse(0);
  }

  /** Work of a run, in the unit of {@link Time#cost}. */
  public double work(Setting setting) {
    return arms.stream()
        .mapToDouble(arm -> arm.steps(setting) * arm.time().cost().applyAsDouble(setting))
        .sum();
  }

  /**
   * Share of a run's work that is done after a share of its steps: those of the source, then those
   * of the arms after it, side by side.
   *
   * @param share of the steps, 0…1
   */
  public double workDone(Setting setting, double share) {
    List<Arm> sources = arms.stream().filter(Arm::isSource).toList();
    double upstream = steps(sources, setting);
    double downstream = steps(downstream(), setting);
    double before = cost(sources, setting);
    double after = cost(downstream(), setting);
    double work = upstream * before + downstream * after;
    double done = share * (upstream + downstream);
    return work > 0
        ? (Math.min(done, upstream) * before + Math.max(0, done - upstream) * after) / work
        : share;
  }

  private static double cost(List<Arm> arms, Setting setting) {
    return arms.stream().mapToDouble(arm -> arm.time().cost().applyAsDouble(setting)).sum();
  }

  /** The greatest number of units that a sample's details have; 0 where there are none. */
  public int units(Setting setting) {
    return outcome.details().stream()
        .mapToInt(detail -> detail.units().applyAsInt(setting))
        .max()
        .orElse(0);
  }

  public List<Readout> readouts() {
    return outcome.readouts();
  }

  /**
   * What tells a readout from the others in files: its arm's key, followed by its measure's where
   * the arm has several.
   */
  public String shortKey(Readout readout) {
    String measure = readout.measure().key();
    return isAlone(readout)
        ? readout.arm().key()
        : readout.arm().key()
            + measure.substring(0, 1).toUpperCase(Locale.ROOT)
            + measure.substring(1);
  }

  /** The same for a person: its arm's title, or its own where the arm has several. */
  public String shortTitle(Readout readout) {
    return isAlone(readout) ? readout.arm().title() : readout.title();
  }

  /** Whether its arm has no other, but for added ones. */
  private boolean isAlone(Readout readout) {
    return !readout.added()
        && readouts().stream()
                .filter(other -> other.arm().equals(readout.arm()) && !other.added())
                .count()
            == 1;
  }

  public Headline headline() {
    return outcome.headline();
  }

  /** The layer with this key, if there is one. */
  public Optional<Layer> layer(String key) {
    return outcome.layers().stream().filter(layer -> layer.key().equals(key)).findFirst();
  }

  /** Name of the engine that instruments use. */
  public String engine() {
    return engines.keySet().iterator().next();
  }

  /** Name of the engine that instruments use in a setting. */
  public String engine(Setting setting) {
    return standIn
        .filter(other -> other.needed().test(setting))
        .map(StandIn::engine)
        .orElse(engine());
  }

  /** The engine that instruments use, made anew; it draws end points where it can. */
  public Engine newEngine() {
    Engine training = newTraining();
    return endPoints
        .map(points -> points.over(training, engines.get(points.engine()).get()))
        .orElse(training);
  }

  /** The same, but it trains what it could draw. */
  public Engine newTraining() {
    Engine first = engines.get(engine()).get();
    return standIn
        .map(other -> other.beside(first, engines.get(other.engine()).get()))
        .orElse(first);
  }

  /** What cells of maps and profiles record: their course too, unless they can do without. */
  public Recording recordingOfCells() {
    return endPoints.isPresent() ? Recording.END_POINT : Recording.FRAMES;
  }

  /** Tells whether kept cells are of an engine like this, and of the others in use. */
  public String signature(Engine engine) {
    String drawn = endPoints.map(points -> of(points.engine(), checks.signature())).orElse("");
    String other = standIn.map(deputy -> of(deputy.engine(), deputy.signature())).orElse("");
    return checks.signature().of(engine) + drawn + other;
  }

  private String of(String engine, Signature signature) {
    return " " + signature.of(engines.get(engine).get());
  }
}
