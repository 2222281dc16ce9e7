package carryover.studies.cnn.theory;

/**
 * One statement about a run that was checked before it is said. Every kind has a factory {@code in}
 * that finds it in the evidence or returns nothing.
 */
public sealed interface Clause
    permits Divergence,
        Standstill,
        Untrained,
        NothingInherited,
        Overtaking,
        InheritedFeature,
        Verdict,
        LastingGap,
        LeadChange,
        ClosingGap {

  /** The statement in English, without capital and full stop. */
  String text();
}
