/** A small convolutional network, trained by mini-batches (docs/model-real-images.md §4). */
package carryover.studies.images.convolution;
