package carryover.studies.linear.theory;

import carryover.study.Statement;

/**
 * One statement about runs that was checked before it is said. Every kind has a factory {@code in}
 * that finds it in the evidence or returns nothing.
 */
public sealed interface Clause extends Statement
    permits Divergence,
        Standstill,
        WithoutMean,
        Contest,
        OnlyUntuned,
        AtFloor,
        MoreThanSource,
        Rescaling,
        Overfitting {}
