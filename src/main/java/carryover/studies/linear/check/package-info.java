/** Holds the engines against reference values and against each other. */
package carryover.studies.linear.check;
