/** The program without a window: one class for each command. No JavaFX, no display. */
package carryover.cli;
