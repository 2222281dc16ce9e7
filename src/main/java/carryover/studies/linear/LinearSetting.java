package carryover.studies.linear;

import carryover.study.Setting;

/** A setting of this study with its values by name, as the mathematics reads them. */
public record LinearSetting(Setting values) {
  public static LinearSetting of(Setting setting) {
    return new LinearSetting(setting);
  }

  /** What is trained. */
  public NetworkKind network() {
    return LinearSpace.NETWORKS.get(values.whole(LinearSpace.NETWORK));
  }

  /** Whether students and teachers with ReLU units are trained. */
  public boolean isRelu() {
    return network() == NetworkKind.RELU;
  }

  /** θ in radians, 0…π. */
  public double angle() {
    return Math.toRadians(values.get(LinearSpace.ANGLE));
  }

  /** cos θ = β_s·β_t; exact at 0°, 90° and 180°. */
  public double cosine() {
    return values.get(LinearSpace.ANGLE) == 90 ? 0 : Math.cos(angle());
  }

  /** sin θ ≥ 0; exact at 0°, 90° and 180°. */
  public double sine() {
    return values.get(LinearSpace.ANGLE) == 180 ? 0 : Math.sin(angle());
  }

  /** n. */
  public int targetSamples() {
    return values.whole(LinearSpace.TARGET_SAMPLES);
  }

  /** σ. */
  public double targetNoise() {
    return values.get(LinearSpace.TARGET_NOISE);
  }

  /** σ². */
  public double noiseVariance() {
    return targetNoise() * targetNoise();
  }

  /** L. */
  public int depth() {
    return values.whole(LinearSpace.DEPTH);
  }

  /** d. */
  public int dimension() {
    return values.whole(isRelu() ? LinearSpace.RELU_DIMENSION : LinearSpace.DIMENSION);
  }

  /** γ = n/d. */
  public double gamma() {
    return targetSamples() / (double) dimension();
  }

  /** ρ. */
  public double targetNorm() {
    return values.get(LinearSpace.TARGET_NORM);
  }

  /** ρ². */
  public double targetEnergy() {
    return targetNorm() * targetNorm();
  }

  /** n_s, 0 for the population. */
  public int sourceSamples() {
    return values.whole(LinearSpace.SOURCE_SAMPLES);
  }

  /** Whether the source is known exactly. */
  public boolean populationSource() {
    return sourceSamples() == 0;
  }

  /** σ_s. */
  public double sourceNoise() {
    return values.get(LinearSpace.SOURCE_NOISE);
  }

  /** λ. */
  public double readoutRidge() {
    return values.get(LinearSpace.READOUT_RIDGE);
  }

  /** α_p. */
  public double pretrainScale() {
    return values.get(LinearSpace.PRETRAIN_SCALE);
  }

  /** Whether anything is left of α_p: below 10⁻⁶ the features are one direction to all digits. */
  public boolean keepsStart() {
    return pretrainScale() >= 1e-6;
  }

  /** α. */
  public double initialScale() {
    return values.get(LinearSpace.INITIAL_SCALE);
  }

  /** m. */
  public int width() {
    return values.whole(LinearSpace.WIDTH);
  }

  /** η. */
  public double stepSize() {
    return values.get(LinearSpace.STEP_SIZE);
  }

  /** t. */
  public double duration() {
    return values.get(LinearSpace.DURATION);
  }

  /** Gradient steps of a training: t/η, rounded, of linear networks. */
  public int steps() {
    return isRelu()
        ? values.whole(LinearSpace.TRAINING_STEPS)
        : (int) Math.rint(duration() / stepSize());
  }

  /** m*, neurons of the target's teacher. */
  public int teacherNeurons() {
    return values.whole(LinearSpace.TEACHER_NEURONS);
  }

  /** How many of them the source's teacher lacks: μm*, rounded. */
  public int removedNeurons() {
    return (int) Math.rint(values.get(LinearSpace.REMOVED_SHARE) * teacherNeurons());
  }

  /** B, fresh inputs of a step of pretraining. */
  public int batchSize() {
    return values.whole(LinearSpace.BATCH_SIZE);
  }
}
