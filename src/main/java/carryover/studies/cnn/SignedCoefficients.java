package carryover.studies.cnn;

/**
 * The same summary over the filters of each sign.
 *
 * @param plus over the m filters of sign j = +1
 * @param minus over the m filters of sign j = −1
 */
public record SignedCoefficients(Coefficients plus, Coefficients minus) {}
