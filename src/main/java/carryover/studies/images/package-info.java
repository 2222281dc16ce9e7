/** Networks on photographs: parameters, arms and measures (docs/model-real-images.md). */
package carryover.studies.images;
