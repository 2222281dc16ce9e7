/**
 * The two-layer ReLU network in mean-field scaling and its descent (docs/model-adaptive-kernel.md
 * §2), whatever it learns: studies bring inputs and labels. Products in single precision,
 * everything that is kept from step to step in double.
 */
package carryover.studies.meanfield;
