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

  /** All, by their places. */
  public static final List<Readout> ALL = List.of(TRANSFER, SCRATCH);

  public static final Headline HEADLINE = new Headline(List.of(TRANSFER), SCRATCH);

  private ImagesReadouts() {}
}
