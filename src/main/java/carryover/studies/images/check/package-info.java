/** The engine held against reference values, and its speed. */
package carryover.studies.images.check;
