/** Images with labels, and the files they come in (docs/model-real-images.md §1). */
package carryover.studies.images.data;
