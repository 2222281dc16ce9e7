/**
 * What can be said without training, and in words after it: closed forms of docs/model.md §7 and
 * checked statements about a run.
 */
package carryover.studies.cnn.theory;
