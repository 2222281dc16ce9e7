/**
 * The ReLU mode: networks of finite width in mean-field scaling, trained step by step
 * (docs/model-adaptive-kernel.md §2, §8). Products in single precision, everything that is kept
 * from step to step in double.
 */
package carryover.studies.kernel.relu;
