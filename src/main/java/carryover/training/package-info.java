/** The one door to training: how a run is asked for, given a worker, stopped and answered. */
package carryover.training;
