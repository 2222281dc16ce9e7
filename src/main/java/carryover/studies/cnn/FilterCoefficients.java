package carryover.studies.cnn;

/**
 * The coefficients filter by filter: arrays of length 2m, the m filters of sign +1 first, inherited
 * filters first within a sign. Read only; {@code rho1Own} and {@code rho2Own} are means over the
 * samples of the filter's own class.
 */
public record FilterCoefficients(
    double[] gammaU, double[] gammaV1, double[] gammaV2, double[] rho1Own, double[] rho2Own) {}
