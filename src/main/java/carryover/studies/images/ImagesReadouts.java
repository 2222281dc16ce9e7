package carryover.studies.images;

import carryover.study.Headline;
import carryover.study.Readout;
import java.util.List;

/** What a cell of a map keeps of a run. */
public final class ImagesReadouts {
  public static final Readout TRANSFER =
      new Readout(0, ImagesArms.TRANSFER, ImagesMeasures.TEST_ACCURACY);
  public static final Readout SCRATCH =
      new Readout(1, ImagesArms.SCRATCH, ImagesMeasures.TEST_ACCURACY);

  public static final Readout TRANSFER_LOSS =
      Readout.added(2, ImagesArms.TRANSFER, ImagesMeasures.TEST_LOSS);
  public static final Readout SCRATCH_LOSS =
      Readout.added(3, ImagesArms.SCRATCH, ImagesMeasures.TEST_LOSS);

  /** All, by their places. */
  public static final List<Readout> ALL = List.of(TRANSFER, SCRATCH, TRANSFER_LOSS, SCRATCH_LOSS);

  public static final Headline HEADLINE = new Headline(List.of(TRANSFER), SCRATCH);

  private ImagesReadouts() {}
}
