/**
 * Training by the exact reduction: the same joint law as in R^d at a cost that does not grow with
 * d.
 */
package carryover.studies.cnn.fast;
