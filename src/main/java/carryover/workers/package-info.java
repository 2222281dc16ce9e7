/** The only room that makes threads: worker pool, priorities, cancellation, outcomes. */
package carryover.workers;
