/**
 * The ReLU mode: networks of finite width in mean-field scaling, trained step by step
 * (docs/model-adaptive-kernel.md §2, §8).
 */
package carryover.studies.kernel.relu;
