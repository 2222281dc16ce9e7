/** What chance decides about the images of a task. */
package carryover.studies.images.sample;
