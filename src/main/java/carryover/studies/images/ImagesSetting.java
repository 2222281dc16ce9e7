package carryover.studies.images;

import carryover.study.Setting;
import carryover.study.SettingBuilder;

/** A setting of this study with its values by name, as the mathematics reads them. */
public record ImagesSetting(Setting values) {
  public static ImagesSetting of(Setting setting) {
    return new ImagesSetting(setting);
  }

  public NetworkKind network() {
    return ImagesSpace.NETWORKS.get(values.whole(ImagesSpace.NETWORK));
  }

  /** What is learned from. */
  public DataId data() {
    return new DataId(
        DataKind.ALL.get(values.whole(ImagesSpace.DATA_SET)),
        (long) values.get(ImagesSpace.DATA_CHECKSUM));
  }

  /** Told apart upstream. */
  public ClassSet source() {
    return ImagesSpace.CLASS_SETS.get(values.whole(ImagesSpace.SOURCE));
  }

  /** Told apart downstream. */
  public ClassSet target() {
    return ImagesSpace.CLASS_SETS.get(values.whole(ImagesSpace.TARGET));
  }

  /** The same about other classes. */
  public ImagesSetting withTasks(ClassSet source, ClassSet target) {
    return of(
        new SettingBuilder(values)
            .set(ImagesSpace.SOURCE, ImagesSpace.place(source.text()))
            .set(ImagesSpace.TARGET, ImagesSpace.place(target.text()))
            .build());
  }

  /** α. */
  public double alpha() {
    return values.get(ImagesSpace.ALPHA);
  }

  /** N₁, of all classes together. */
  public int upstreamSamples() {
    return values.whole(ImagesSpace.UPSTREAM_SAMPLES);
  }

  /** N₂, of all classes together. */
  public int downstreamSamples() {
    return values.whole(ImagesSpace.DOWNSTREAM_SAMPLES);
  }

  /** σ₁. */
  public double upstreamNoise() {
    return values.get(ImagesSpace.UPSTREAM_NOISE);
  }

  /** σ₂. */
  public double downstreamNoise() {
    return values.get(ImagesSpace.DOWNSTREAM_NOISE);
  }

  /** Whether labels upstream are drawn at random. */
  public boolean randomSourceLabels() {
    return values.whole(ImagesSpace.SOURCE_LABELS) == 1;
  }

  /** γ₁. */
  public double gamma1() {
    return values.get(ImagesSpace.GAMMA1);
  }

  /** γ₂. */
  public double gamma2() {
    return values.get(ImagesSpace.GAMMA2);
  }

  /** Hidden neurons of the mean-field network. */
  public int width() {
    return values.whole(ImagesSpace.WIDTH);
  }

  /** What becomes of the readout of inherited neurons. */
  public InheritedReadout readout() {
    return ImagesSpace.READOUTS.get(values.whole(ImagesSpace.READOUT));
  }

  /** m, filters of each sign. */
  public int filters() {
    return values.whole(ImagesSpace.FILTERS);
  }

  /** How many convolutions inherit filters. */
  public int layers() {
    return values.whole(ImagesSpace.LAYERS);
  }

  /** Images of one step of the convolutional network. */
  public int batchSize() {
    return values.whole(ImagesSpace.BATCH_SIZE);
  }

  /** T₁. */
  public int upstreamSteps() {
    return values.whole(ImagesSpace.UPSTREAM_STEPS);
  }

  /** T₂. */
  public int downstreamSteps() {
    return values.whole(ImagesSpace.DOWNSTREAM_STEPS);
  }

  /** η. */
  public double learningRate() {
    return values.get(ImagesSpace.LEARNING_RATE);
  }

  /** σ₀. */
  public double initialStd() {
    return values.get(ImagesSpace.INITIAL_STD);
  }

  /** How many of a number of filters are inherited: αm, halves rounded up. */
  public int inherited(int filters) {
    return (int) Math.floor(alpha() * filters + 0.5);
  }
}
