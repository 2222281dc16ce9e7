/** What the study hands to the catalogue. */
package carryover.studies.linear.definition;
