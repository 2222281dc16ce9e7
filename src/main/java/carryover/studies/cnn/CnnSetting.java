package carryover.studies.cnn;

import carryover.study.Parameter;
import carryover.study.Setting;
import java.util.List;

/** A setting of this study with its values by name, as the mathematics reads them. */
public record CnnSetting(Setting values) {
  public static CnnSetting of(Setting setting) {
    return new CnnSetting(setting);
  }

  /** α, share of inherited filters. */
  public double alpha() {
    return values.get(CnnSpace.ALPHA);
  }

  /** N₁. */
  public int upstreamSamples() {
    return values.whole(CnnSpace.UPSTREAM_SAMPLES);
  }

  /** N₂. */
  public int downstreamSamples() {
    return values.whole(CnnSpace.DOWNSTREAM_SAMPLES);
  }

  /** σ₁. */
  public double upstreamNoise() {
    return values.get(CnnSpace.UPSTREAM_NOISE);
  }

  /** σ₂. */
  public double downstreamNoise() {
    return values.get(CnnSpace.DOWNSTREAM_NOISE);
  }

  /** ‖u‖. */
  public double universalNorm() {
    return values.get(CnnSpace.UNIVERSAL_NORM);
  }

  /** S = ‖u + v2‖. */
  public double downstreamSignalNorm() {
    return values.get(CnnSpace.DOWNSTREAM_SIGNAL_NORM);
  }

  /** ‖v1‖. */
  public double upstreamSpecificNorm() {
    return values.get(CnnSpace.UPSTREAM_SPECIFIC_NORM);
  }

  /** d. */
  public int dimension() {
    return values.whole(CnnSpace.DIMENSION);
  }

  /** m, filters per sign. */
  public int filters() {
    return values.whole(CnnSpace.FILTERS);
  }

  /** η. */
  public double learningRate() {
    return values.get(CnnSpace.LEARNING_RATE);
  }

  /** T₁. */
  public int upstreamSteps() {
    return values.whole(CnnSpace.UPSTREAM_STEPS);
  }

  /** T₂. */
  public int downstreamSteps() {
    return values.whole(CnnSpace.DOWNSTREAM_STEPS);
  }

  /** The same with another T₂. */
  public CnnSetting withDownstreamSteps(int steps) {
    return of(values.with(CnnSpace.DOWNSTREAM_STEPS, steps));
  }

  /** σ₀. */
  public double initialStd() {
    return values.get(CnnSpace.INITIAL_STD);
  }

  /** ‖v2‖ = √(S² − ‖u‖²). */
  public double downstreamSpecificNorm() {
    return Math.sqrt(
        (downstreamSignalNorm() - universalNorm()) * (downstreamSignalNorm() + universalNorm()));
  }

  /** Filters of each sign that start from the upstream result: α·m, halves rounded up. */
  public int inheritedFilters() {
    return (int) Math.floor(alpha() * filters() + 0.5);
  }

  /** c, deviation of a task's noise along its own signals, in units of that along all others. */
  public double noiseOverlap() {
    return values.get(CnnSpace.NOISE_OVERLAP);
  }

  public InheritedSelection inheritedSelection() {
    return CnnSpace.SELECTIONS.get(values.whole(CnnSpace.INHERITED_SELECTION));
  }

  /** λ₁. */
  public double upstreamDecay() {
    return values.get(CnnSpace.UPSTREAM_DECAY);
  }

  /** λ₂. */
  public double downstreamDecay() {
    return values.get(CnnSpace.DOWNSTREAM_DECAY);
  }

  public DecayTowards decayTowards() {
    return CnnSpace.PULLS.get(values.whole(CnnSpace.DECAY_TOWARDS));
  }

  /** k, learning rate of the inherited filters in Task 2, in units of η. */
  public double inheritedRate() {
    return values.get(CnnSpace.INHERITED_RATE);
  }

  /** L, layers of the network, the readout among them: 2, 3 or 4. */
  public int depth() {
    return values.whole(CnnSpace.DEPTH);
  }

  public InheritedLayers inheritedLayers() {
    return CnnSpace.LAYERS.get(values.whole(CnnSpace.INHERITED_LAYERS));
  }

  /** Whether the network has another depth than the paper's, two. */
  public boolean isDeep() {
    return depth() > 2;
  }

  /** The switches that take this setting out of the theorem (docs/model.md §8). */
  public List<Parameter> switched() {
    return CnnSpace.SWITCHES.stream().filter(p -> values.get(p) != p.standard()).toList();
  }
}
