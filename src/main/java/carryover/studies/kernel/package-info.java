/**
 * The study: transfer between two tasks in two-layer networks of infinite width that learn
 * features, exact and linear or simulated with ReLU. Words, settings and records; no threads, no
 * files, no screen. Symbols follow docs/model-adaptive-kernel.md.
 */
package carryover.studies.kernel;
