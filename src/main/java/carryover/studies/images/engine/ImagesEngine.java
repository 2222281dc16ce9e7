package carryover.studies.images.engine;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.images.DataId;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.Network;
import carryover.studies.images.convolution.ConvolutionalNetwork;
import carryover.studies.images.convolution.NetworkWeights;
import carryover.studies.images.data.ImageSet;
import carryover.studies.images.data.ImageSource;
import carryover.studies.images.mlp.MeanFieldNetwork;
import carryover.studies.images.mlp.PixelScale;
import carryover.studies.images.pair.PairNetwork;
import carryover.studies.meanfield.Neurons;
import carryover.study.Engine;
import carryover.study.RecentlyUsed;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.function.BooleanSupplier;

/**
 * Trains networks on photographs. Ends of the source and scratch arms are kept between runs, so
 * that a slider trains only what it changes.
 */
public final class ImagesEngine implements Engine {
  private static final long KEPT_BYTES = 64L << 20;
  private static final long PIXEL_BYTES = 1 << 20;

  private final ImageSource images;
  private final SharedWork<double[][]> pairs;
  private final SharedWork<NetworkWeights> convolutions;
  private final SharedWork<Neurons> neurons;
  private final RecentlyUsed<DataId, PixelScale> pixels =
      new RecentlyUsed<>(PIXEL_BYTES, PixelScale::bytes);

  /**
   * @param images asked for by every run
   */
  public ImagesEngine(ImageSource images) {
    this(images, KEPT_BYTES);
  }

  private ImagesEngine(ImageSource images, long bytes) {
    this.images = images;
    pairs = SharedWork.within(bytes / 3);
    convolutions = SharedWork.within(bytes / 3);
    neurons = SharedWork.within(bytes / 3);
  }

  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    ImagesSetting typed = ImagesSetting.of(setting);
    ImageSet set = images.of(typed.data());
    new Sufficiency(set).check(typed);
    CancellationPoint cancellation = new CancellationPoint(cancelled);
    RandomStreams streams = new RandomStreams(seed);
    Progress progress = new Progress(listener, typed.upstreamSteps(), typed.downstreamSteps());
    return switch (typed.network()) {
      case THEORY -> {
        Network<double[][]> network = new PairNetwork(set, typed, streams, progress, cancellation);
        yield new ImagesRun<>(network, typed, seed, pairs, recording, listener, progress)
            .trace(cancellation);
      }
      case MLP -> {
        Network<Neurons> network =
            new MeanFieldNetwork(
                set,
                pixels(typed.data(), set, cancellation),
                typed,
                streams,
                progress,
                cancellation);
        yield new ImagesRun<>(network, typed, seed, neurons, recording, listener, progress)
            .trace(cancellation);
      }
      case CNN -> {
        Network<NetworkWeights> network =
            new ConvolutionalNetwork(set, typed, streams, progress, cancellation);
        yield new ImagesRun<>(network, typed, seed, convolutions, recording, listener, progress)
            .trace(cancellation);
      }
    };
  }

  private PixelScale pixels(DataId data, ImageSet set, CancellationPoint cancellation) {
    return pixels.get(data).orElseGet(() -> pixels.keep(data, PixelScale.of(set, cancellation)));
  }

  @Override
  public Engine remembering(long bytes) {
    return new ImagesEngine(images, bytes);
  }
}
