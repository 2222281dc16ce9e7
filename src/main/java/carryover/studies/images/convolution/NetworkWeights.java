package carryover.studies.images.convolution;

import carryover.studies.images.FilterBlock;
import carryover.studies.images.ImagesDetails;

/**
 * All weights of a network. Convolutions have 3 × 3 × C entries a filter, channel fastest, filter
 * after filter.
 *
 * @param first of the first convolution
 * @param firstBias one for each of its filters
 * @param second of the second convolution
 * @param secondBias one for each of its filters
 * @param head a row of features for each class
 * @param headBias one for each class
 */
public record NetworkWeights(
    float[] first,
    float[] firstBias,
    float[] second,
    float[] secondBias,
    float[] head,
    float[] headBias)
    implements ImagesDetails.Weights {

  @Override
  public void write(FilterBlock.Kind kind, int filter, double[] target, int from) {
    boolean ofFirst = kind == FilterBlock.Kind.FIRST;
    float[] all = ofFirst ? first : second;
    int numbers = all.length / (ofFirst ? firstBias : secondBias).length;
    for (int i = 0; i < numbers; i++) {
      target[from + i] = all[filter * numbers + i];
    }
  }

  NetworkWeights copy() {
    return new NetworkWeights(
        first.clone(),
        firstBias.clone(),
        second.clone(),
        secondBias.clone(),
        head.clone(),
        headBias.clone());
  }

  long bytes() {
    long entries =
        (long) first.length
            + firstBias.length
            + second.length
            + secondBias.length
            + head.length
            + headBias.length;
    return Float.BYTES * entries + 200;
  }
}
