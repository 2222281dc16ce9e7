/** Keeps what the window shows, and brings it back. */
package carryover.lab.workspace;
