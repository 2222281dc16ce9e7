package carryover.preset;

import carryover.study.Axis;
import carryover.study.InvalidSettingException;
import carryover.study.Layer;
import carryover.study.MapSpec;
import carryover.study.Parameter;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Space;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.words.Words;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From a JSON tree of the current version to a preset; good for one. */
final class PresetReader {
  private static final Words WORDS = Words.of(PresetReader.class);

  private final Studies studies;
  private final String source;
  private Study study;
  private Space space;
  private List<String> keys = List.of();

  /**
   * @param studies a preset may be of
   * @param source named in messages
   */
  PresetReader(Studies studies, String source) {
    this.studies = studies;
    this.source = source;
  }

  Preset read(ObjectNode document) throws PresetException {
    StrictObject top =
        new StrictObject(
            source,
            "",
            document,
            List.of(
                "format",
                "version",
                "study",
                "name",
                "notes",
                "tags",
                "setting",
                "seeds",
                "map",
                "profile",
                "family",
                "teaching"));
    study = study(top);
    space = study.space();
    keys = space.parameters().stream().map(Parameter::key).toList();
    String name = top.text("name", "");
    try {
      return new Preset(
          name,
          top.text("notes", ""),
          top.texts("tags"),
          setting(top),
          seeds(top),
          map(top),
          profile(top),
          family(top),
          teaching(top));
    } catch (InvalidSettingException e) {
      throw new PresetException(source, "family.values: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new PresetException(source, e.getMessage(), e);
    }
  }

  private Study study(StrictObject top) throws PresetException {
    return studies
        .withId(top.text("study"))
        .orElseThrow(
            () ->
                top.wrong(
                    "study",
                    studies.list().stream().map(Study::id).collect(Collectors.joining(", "))));
  }

  private Setting setting(StrictObject top) throws PresetException {
    Optional<StrictObject> values = top.object("setting", keys);
    if (values.isEmpty()) {
      return space.standard();
    }
    try {
      SettingBuilder builder = new SettingBuilder(space.standard());
      for (Parameter parameter : space.parameters()) {
        if (values.get().has(parameter.key())) {
          builder.set(parameter, values.get().value(parameter));
        }
      }
      return builder.build();
    } catch (InvalidSettingException e) {
      throw new PresetException(source, "setting." + e.getMessage(), e);
    }
  }

  private static Seeds seeds(StrictObject top) throws PresetException {
    String text = top.text("seeds", Preset.DEFAULT_SEEDS.toString());
    try {
      return Seeds.parse(text);
    } catch (IllegalArgumentException e) {
      throw top.wrong("seeds", WORDS.text("seeds.form", Integer.toString(Seeds.MOST)));
    }
  }

  private Optional<MapSpec> map(StrictObject top) throws PresetException {
    Optional<StrictObject> map = top.object("map", List.of("x", "y", "layer", "threshold"));
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Axis x = axis(map.get(), "x");
    Axis y = axis(map.get(), "y");
    List<String> layers = study.outcome().layers().stream().map(Layer::key).toList();
    String layer = map.get().oneOf("layer", layers, study.map().layer().key());
    double threshold =
        map.get().has("threshold") ? map.get().number("threshold") : study.map().threshold();
    try {
      return Optional.of(new MapSpec(x, y, study.layer(layer).orElseThrow(), threshold));
    } catch (IllegalArgumentException e) {
      throw new PresetException(source, e.getMessage(), e);
    }
  }

  private Optional<Axis> profile(StrictObject top) throws PresetException {
    Optional<StrictObject> axis = top.object("profile", AxisDocument.KEYS);
    return axis.isEmpty()
        ? Optional.empty()
        : Optional.of(AxisDocument.read(axis.get(), "profile", space));
  }

  private Axis axis(StrictObject map, String name) throws PresetException {
    StrictObject axis =
        map.object(name, AxisDocument.KEYS)
            .orElseThrow(() -> map.problem(WORDS.text("key.missing", map.at(name))));
    return AxisDocument.read(axis, map.at(name), space);
  }

  private Optional<Family> family(StrictObject top) throws PresetException {
    Optional<StrictObject> family = top.object("family", List.of("key", "values"));
    if (family.isEmpty()) {
      return Optional.empty();
    }
    Parameter parameter = parameter(family.get(), "key", family.get().text("key"));
    return Optional.of(new Family(parameter, family.get().values("values", parameter)));
  }

  private Teaching teaching(StrictObject top) throws PresetException {
    Optional<StrictObject> found = top.object("teaching", List.of("notes", "locked", "hideResult"));
    if (found.isEmpty()) {
      return Teaching.NONE;
    }
    StrictObject teaching = found.get();
    Set<Parameter> locked = new LinkedHashSet<>();
    for (String key : teaching.texts("locked")) {
      locked.add(parameter(teaching, "locked", key));
    }
    return new Teaching(teaching.text("notes", ""), locked, teaching.flag("hideResult", false));
  }

  private Parameter parameter(StrictObject object, String key, String text) throws PresetException {
    return space.withKey(text).orElseThrow(() -> object.wrong(key, String.join(", ", keys)));
  }
}
