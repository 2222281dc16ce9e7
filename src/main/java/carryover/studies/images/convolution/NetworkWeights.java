package carryover.studies.images.convolution;

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
    float[] headBias) {

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
