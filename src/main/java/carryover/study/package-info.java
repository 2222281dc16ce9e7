/**
 * The vocabulary of a study: what instruments ask without knowing which study answers. No threads,
 * no files, no screen.
 */
package carryover.study;
