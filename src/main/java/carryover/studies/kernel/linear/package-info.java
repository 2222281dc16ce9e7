/**
 * The linear mode at finite D and infinite width, reduced without approximation to the few random
 * numbers that the result depends on (docs/model-adaptive-kernel.md §7).
 */
package carryover.studies.kernel.linear;
