/**
 * The study: parameter transfer between two tasks that share one signal, in two-layer ReLU CNNs.
 * Records and pure functions; no threads, no files, no screen. Symbols follow docs/model.md.
 */
package carryover.studies.cnn;
