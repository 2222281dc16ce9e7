package carryover.lab.cnn.theory;

/**
 * Final test accuracies of one seed.
 *
 * @param transfer NaN where training diverged
 * @param scratch NaN where training diverged
 */
record Accuracies(double transfer, double scratch) {
  double difference() {
    return transfer - scratch;
  }
}
