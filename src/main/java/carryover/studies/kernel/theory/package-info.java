/**
 * What is known of the linear mode without training: closed forms of docs/model-adaptive-kernel.md
 * §6 at D → ∞, how far a setting is from what they assume, and checked statements about runs.
 */
package carryover.studies.kernel.theory;
