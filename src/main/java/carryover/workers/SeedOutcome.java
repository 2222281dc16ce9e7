package carryover.workers;

/** How the repetition with this seed ended. */
public record SeedOutcome<T>(long seed, Outcome<T> outcome) {}
