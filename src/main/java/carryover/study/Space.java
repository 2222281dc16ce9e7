package carryover.study;

import carryover.study.Parameter.Group;
import carryover.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All settings of a study: its parameters, in the order in which they are listed and stored. */
public final class Space {
  private static final Words WORDS = Words.of(Space.class);

  private final String study;
  private final List<Parameter> parameters;
  private final List<Bound> bounds;
  private final List<Limit> limits;
  private final List<Link> links;
  private final List<Parameter> filed;
  private final Set<Parameter> sharing;
  private final List<Set<Parameter>> later;
  private final BiPredicate<Setting, Parameter> use;
  private final Offer offer;
  private final Map<Parameter, Integer> indices = new HashMap<>();
  private final Map<String, Parameter> byKey;
  private final Setting standard;

  /**
   * @param study id of the study, as in files
   * @throws IllegalStateException when two parameters share a key
   */
  public Space(String study, List<Parameter> parameters, List<Bound> bounds, List<Link> links) {
    this(study, parameters, bounds, List.of(), links);
  }

  /** The same with ranges that follow from the rest of a setting. */
  public Space(
      String study,
      List<Parameter> parameters,
      List<Bound> bounds,
      List<Limit> limits,
      List<Link> links) {
    this(
        study,
        parameters,
        bounds,
        limits,
        links,
        parameters,
        Set.of(),
        List.of(),
        (setting, p) -> true,
        (setting, choice, value) -> true);
  }

  /** Which alternatives of a choice suit the rest of a setting. */
  public interface Offer {
    boolean offers(Setting setting, Parameter choice, int value);
  }

  private Space(
      String study,
      List<Parameter> parameters,
      List<Bound> bounds,
      List<Limit> limits,
      List<Link> links,
      List<Parameter> filed,
      Set<Parameter> sharing,
      List<Set<Parameter>> later,
      BiPredicate<Setting, Parameter> use,
      Offer offer) {
    this.study = study;
    this.parameters = List.copyOf(parameters);
    this.bounds = List.copyOf(bounds);
    this.limits = List.copyOf(limits);
    this.links = List.copyOf(links);
    this.filed = List.copyOf(filed);
    this.sharing = Set.copyOf(sharing);
    this.later = List.copyOf(later);
    this.use = use;
    this.offer = offer;
    parameters.forEach(parameter -> indices.put(parameter, indices.size()));
    byKey = parameters.stream().collect(Collectors.toMap(Parameter::key, p -> p));
    standard = new Setting(this, parameters.stream().mapToDouble(Parameter::standard).toArray());
  }

  /**
   * A space whose parameters have another order in texts that identify kept results. That order
   * never changes, or what people have kept is not found again.
   */
  public Space filedAs(List<Parameter> order) {
    return new Space(study, parameters, bounds, limits, links, order, sharing, later, use, offer);
  }

  /** A space in which runs that differ in nothing but this parameter share most of their work. */
  public Space sharingWorkAlong(Parameter parameter) {
    return new Space(
        study, parameters, bounds, limits, links, filed, Set.of(parameter), later, use, offer);
  }

  /** Whether runs that differ in nothing but this parameter share most of their work. */
  public boolean sharesWorkAlong(Parameter parameter) {
    return sharing.contains(parameter);
  }

  /**
   * A space some of whose parameters came later than files of it, together. A setting that has the
   * standard value in all of them is told without them, so that its texts stay what they were;
   * others that came before or after them are told, or not, for themselves.
   */
  public Space addingLater(Set<Parameter> newer) {
    List<Set<Parameter>> all = Stream.concat(later.stream(), Stream.of(Set.copyOf(newer))).toList();
    return new Space(study, parameters, bounds, limits, links, filed, sharing, all, use, offer);
  }

  /** Whether texts of a setting tell the value of a parameter; where not, it is the standard. */
  public boolean tells(Setting setting, Parameter parameter) {
    return later.stream()
        .filter(together -> together.contains(parameter))
        .allMatch(together -> together.stream().anyMatch(p -> setting.get(p) != p.standard()));
  }

  /**
   * A space in which some parameters matter in some settings only, say in one of two modes. Whether
   * one is in use may depend on choices, and a choice that is not in use decides nothing.
   */
  public Space using(BiPredicate<Setting, Parameter> predicate) {
    return new Space(
        study, parameters, bounds, limits, links, filed, sharing, later, predicate, offer);
  }

  /** Whether a parameter matters in a setting; where it does not, its value changes nothing. */
  public boolean uses(Setting setting, Parameter parameter) {
    return use.test(setting, parameter);
  }

  /**
   * A space in which a person is offered some alternatives of a choice in some settings only, say
   * those that the data have. Others may still be asked for; whoever trains says why they cannot be
   * had.
   */
  public Space offering(Offer offered) {
    return new Space(study, parameters, bounds, limits, links, filed, sharing, later, use, offered);
  }

  /** The alternatives of a choice that a person is offered in a setting, by their values. */
  public List<Integer> offers(Setting setting, Parameter choice) {
    return IntStream.rangeClosed(0, (int) choice.greatest())
        .filter(value -> offer.offers(setting, choice, value))
        .boxed()
        .toList();
  }

  /** The parameters in the order of texts that identify kept results. */
  List<Parameter> filed() {
    return filed;
  }

  /** Id of the study. */
  public String study() {
    return study;
  }

  public List<Parameter> parameters() {
    return parameters;
  }

  /** The parameters that are numbers: what an axis can be of. */
  public List<Parameter> numbers() {
    return parameters.stream()
        .filter(parameter -> !parameter.isChoice() && parameter.group() != Group.FILED)
        .toList();
  }

  /** Which parameters may not exceed which. */
  public List<Bound> bounds() {
    return bounds;
  }

  /** Which parameters have a range that follows from the rest of a setting. */
  public List<Limit> limits() {
    return limits;
  }

  /** What limits a parameter besides its own range. */
  public Optional<Bound> boundOn(Parameter lesser) {
    return bounds.stream().filter(bound -> bound.lesser() == lesser).findFirst();
  }

  /** What a parameter limits. */
  public Optional<Bound> boundBy(Parameter greater) {
    return bounds.stream().filter(bound -> bound.greater() == greater).findFirst();
  }

  /** Which parameters a person may move as one. */
  public List<Link> links() {
    return links;
  }

  /** The setting a fresh program starts with. */
  public Setting standard() {
    return standard;
  }

  /** The parameter with this key, if there is one. */
  public Optional<Parameter> withKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Place of a parameter in the list. */
  int indexOf(Parameter parameter) {
    Integer index = indices.get(parameter);
    if (index == null) {
      throw new IllegalArgumentException(WORDS.text("space.unknown", parameter.key()));
    }
    return index;
  }
}
