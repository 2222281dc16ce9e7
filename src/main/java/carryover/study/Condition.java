package carryover.study;

/**
 * One assumption behind the theory, as a dimensionless ratio that should be small.
 *
 * @param name what is assumed, for example "small start"
 * @param formula the ratio in plain Unicode
 * @param ratio its value; infinite or NaN where the setting has nothing to compare with
 * @param green greatest ratio that counts as met
 * @param amber greatest ratio that counts as strained
 * @param explanation one sentence
 */
public record Condition(
    String name, String formula, double ratio, double green, double amber, String explanation) {

  /** The lamp; an undefined ratio is red. */
  public Light light() {
    if (ratio <= green) {
      return Light.GREEN;
    }
    return ratio <= amber ? Light.AMBER : Light.RED;
  }
}
