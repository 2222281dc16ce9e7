package carryover.studies.cnn.theory;

import carryover.study.Statement;

/**
 * One statement about a run that was checked before it is said. Every kind has a factory {@code in}
 * that finds it in the evidence or returns nothing.
 */
public sealed interface Clause extends Statement
    permits Divergence,
        Standstill,
        Untrained,
        NothingInherited,
        Overtaking,
        InheritedFeature,
        Verdict,
        LastingGap,
        LeadChange,
        ClosingGap {}
