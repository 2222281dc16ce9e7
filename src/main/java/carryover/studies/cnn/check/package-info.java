/** Holds the engines against reference values and against each other, and measures their speed. */
package carryover.studies.cnn.check;
