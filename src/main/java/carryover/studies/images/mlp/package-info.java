/**
 * The two-layer ReLU network in mean-field scaling on photographs (docs/model-real-images.md §5).
 */
package carryover.studies.images.mlp;
