/** The two-layer network of the theory on a pair of classes (docs/model-real-images.md §2). */
package carryover.studies.images.pair;
