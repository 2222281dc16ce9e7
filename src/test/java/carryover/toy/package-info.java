/**
 * A study that no catalogue lists: the proof that instruments ask a study instead of knowing it. A
 * point descends on a parabola; its loss has no upper end, and less of it is better.
 */
package carryover.toy;
