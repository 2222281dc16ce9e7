/**
 * What can be said of a setting without training: the closed forms of docs/model-deep-linear.md.
 */
package carryover.studies.linear.theory;
