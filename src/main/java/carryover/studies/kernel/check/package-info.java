/** Holds the engine against values of an independent program that come with this one. */
package carryover.studies.kernel.check;
