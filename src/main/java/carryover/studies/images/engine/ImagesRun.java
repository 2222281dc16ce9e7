package carryover.studies.images.engine;

import carryover.numeric.CancellationPoint;
import carryover.studies.images.ImagesArms;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.Network;
import carryover.studies.images.Network.Downstream;
import carryover.studies.images.engine.SharedWork.Source;
import carryover.study.Arm;
import carryover.study.ArmRecorder;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** One run: the source, then the target with and without what the source has left. */
final class ImagesRun<W> {
  private final Network<W> network;
  private final ImagesSetting setting;
  private final long seed;
  private final SharedWork<W> shared;
  private final Recording recording;
  private final TrainingListener listener;
  private final Progress progress;
  private final List<ArmTrace> arms = new ArrayList<>();

  ImagesRun(
      Network<W> network,
      ImagesSetting setting,
      long seed,
      SharedWork<W> shared,
      Recording recording,
      TrainingListener listener,
      Progress progress) {
    this.network = network;
    this.setting = setting;
    this.seed = seed;
    this.shared = shared;
    this.recording = recording;
    this.listener = listener;
    this.progress = progress;
  }

  Trace trace(CancellationPoint cancellation) {
    boolean cancelled = false;
    try {
      cancellation.pass();
      train();
    } catch (CancellationException stopped) {
      cancelled = true;
    }
    for (Arm arm : ImagesArms.ALL.subList(arms.size(), ImagesArms.ALL.size())) {
      arms.add(ArmTrace.unreached(arm));
    }
    return new Trace(setting.values(), seed, arms, cancelled);
  }

  private void train() {
    Source<W> source = source();
    progress.afterUpstream();
    ArmKey key = ArmKey.ofScratch(setting, seed, recording);
    Optional<ArmTrace> known = shared.scratches().get(key);
    try (Downstream<W> downstream = network.downstream()) {
      if (source.weights().isPresent()) {
        W inherited = source.weights().orElseThrow();
        train(ImagesArms.TRANSFER, recorder -> downstream.transfer(inherited, recorder));
      } else {
        arms.add(new ArmTrace(ImagesArms.TRANSFER, List.of(), OptionalInt.of(0)));
      }
      progress.afterTransfer();
      if (known.isPresent()) {
        replay(known.orElseThrow());
      } else {
        shared.scratches().keep(key, train(ImagesArms.SCRATCH, downstream::scratch));
      }
    }
  }

  private Source<W> source() {
    ArmKey key = ArmKey.ofSource(setting, seed, recording);
    Optional<Source<W>> known = shared.sources().get(key);
    if (known.isPresent()) {
      replay(known.orElseThrow().trace());
      return known.orElseThrow();
    }
    List<W> weights = new ArrayList<>();
    ArmTrace trace =
        train(ImagesArms.UPSTREAM, recorder -> network.upstream(recorder).ifPresent(weights::add));
    Optional<W> end = weights.stream().findFirst();
    return shared.sources().keep(key, new Source<>(trace, end, end.map(network::bytes).orElse(0L)));
  }

  private ArmTrace train(Arm arm, Consumer<ArmRecorder> training) {
    ArmRecorder recorder = new ArmRecorder(arm, arm.steps(setting.values()), recording, listener);
    try {
      training.accept(recorder);
    } finally {
      arms.add(recorder.trace());
    }
    return recorder.trace();
  }

  private void replay(ArmTrace trace) {
    trace.samples().forEach(sample -> listener.sampled(trace.arm(), sample));
    arms.add(trace);
  }
}
