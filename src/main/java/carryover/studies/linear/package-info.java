/**
 * The study: when a pretrained representation helps a second regression task, in deep linear
 * networks. Records and pure functions; no threads, no files, no screen. Symbols follow
 * docs/model-deep-linear.md.
 */
package carryover.studies.linear;
