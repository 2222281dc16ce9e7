/** The phase map: two parameters as axes, measured cell by cell in the background. */
package carryover.lab.phase;
