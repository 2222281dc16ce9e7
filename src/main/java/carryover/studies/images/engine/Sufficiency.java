package carryover.studies.images.engine;

import carryover.numeric.MachineMemory;
import carryover.studies.images.ClassSet;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.NetworkKind;
import carryover.studies.images.data.ImageSet;
import carryover.study.CannotTrainException;
import carryover.study.Parameter;
import carryover.study.TooLargeException;
import carryover.words.Words;

/** Whether images are what a setting asks for. */
record Sufficiency(ImageSet set) {
  private static final Words WORDS = Words.of(Sufficiency.class);

  /**
   * @throws CannotTrainException naming what lacks
   */
  void check(ImagesSetting setting) {
    if (setting.network() == NetworkKind.CNN && !set.shape().isSquarePicture()) {
      throw new CannotTrainException(WORDS.text("sufficiency.square", set.shape().text()));
    }
    check(setting.source(), ImagesSpace.SOURCE);
    check(setting.target(), ImagesSpace.TARGET);
    check(setting.source(), setting.upstreamSamples(), ImagesSpace.UPSTREAM_SAMPLES);
    check(setting.target(), setting.downstreamSamples(), ImagesSpace.DOWNSTREAM_SAMPLES);
    checkMemory(
        Math.max(
            need(setting.source(), setting.upstreamSamples()),
            need(setting.target(), setting.downstreamSamples())),
        MachineMemory.heap(),
        WORDS.text("sufficiency.lower"));
    if (setting.network() == NetworkKind.MLP) {
      checkNetwork(setting);
    }
  }

  /** Bytes of the images of one task, held as they are drawn and as they are trained. */
  private long need(ClassSet classes, int samples) {
    long tests = classes.labels().stream().mapToLong(set::tests).sum();
    return 2L * Double.BYTES * set.dimension() * (samples + tests);
  }

  /** Neurons of a run and their copies on the heap; outside it what is active where. */
  private void checkNetwork(ImagesSetting setting) {
    long width = setting.width();
    long samples = Math.max(setting.upstreamSamples(), setting.downstreamSamples());
    String lower = WORDS.text("sufficiency.narrower");
    checkMemory(4L * Double.BYTES * width * (set.dimension() + 1), MachineMemory.heap(), lower);
    checkMemory(Float.BYTES * samples * width, MachineMemory.offHeap(), lower);
  }

  private static void checkMemory(long need, long limit, String lower) {
    if (need > limit) {
      throw new TooLargeException(need, limit, lower);
    }
  }

  private void check(ClassSet classes, Parameter parameter) {
    int count = set.classes().size();
    if (classes.last() >= count) {
      throw new CannotTrainException(
          WORDS.text(
              "sufficiency.classes",
              parameter.key(),
              classes.text(),
              Integer.toString(count),
              Integer.toString((count - 1))));
    }
  }

  private void check(ClassSet classes, int samples, Parameter parameter) {
    int size = classes.size();
    for (int place = 0; place < size; place++) {
      int label = classes.label(place);
      int asked = samples / size + (place < samples % size ? 1 : 0);
      if (asked > set.samples(label)) {
        throw new CannotTrainException(
            WORDS.text(
                "sufficiency.samples",
                parameter.key(),
                Integer.toString(samples),
                Integer.toString(asked),
                Integer.toString(label),
                set.classes().get(label),
                Integer.toString(set.samples(label)),
                Integer.toString(asked - set.samples(label))));
      }
    }
  }
}
