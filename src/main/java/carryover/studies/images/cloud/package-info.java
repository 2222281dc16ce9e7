/** All pairs of tasks of one set of images: what is predicted of each, and what training gives. */
package carryover.studies.images.cloud;
