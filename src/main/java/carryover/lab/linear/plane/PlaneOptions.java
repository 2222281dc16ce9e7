package carryover.lab.linear.plane;

/**
 * How the plane is looked at.
 *
 * @param tuned whether arms that are fitted at once are shown, too
 * @param circles whether levels of risk are
 * @param limits whether ends according to theory are
 * @param future whether what comes after the time cursor is
 */
record PlaneOptions(boolean tuned, boolean circles, boolean limits, boolean future) {}
