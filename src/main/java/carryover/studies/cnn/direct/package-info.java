/** Training with whole vectors in R^d: the yardstick the fast engine is held against. */
package carryover.studies.cnn.direct;
