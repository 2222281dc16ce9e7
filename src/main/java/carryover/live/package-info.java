/** Trains what the workbench asks for, and publishes what the workers deliver. */
package carryover.live;
