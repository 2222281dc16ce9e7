/** What the study hands to the catalogue. */
package carryover.studies.images.definition;
