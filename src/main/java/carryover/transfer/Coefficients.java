package carryover.transfer;

/**
 * Summary over the 2m filters of the coefficients of docs/model.md §4, accumulated from the
 * updates. γ are dimensionless multiples of u/‖u‖², v1/‖v1‖², v2/‖v2‖²; ρ of ξ/‖ξ‖². The ρ
 * summaries run over all pairs of a filter and a sample of the filter's own class (y = j); ρ₁
 * belongs to Task-1 samples, ρ₂ to Task-2 samples. 0 where there is no such pair yet.
 */
public record Coefficients(
    double gammaUMean,
    double gammaUMax,
    double gammaV1Mean,
    double gammaV1Max,
    double gammaV2Mean,
    double gammaV2Max,
    double rho1OwnMean,
    double rho1OwnMax,
    double rho2OwnMean,
    double rho2OwnMax) {}
