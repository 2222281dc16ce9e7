/** The only room that makes threads: worker pool, latest wins, seeds, cancellation, outcomes. */
package carryover.workers;
