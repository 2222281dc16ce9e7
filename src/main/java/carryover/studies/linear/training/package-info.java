/** What trainings of this study have in common, whatever they train on. */
package carryover.studies.linear.training;
