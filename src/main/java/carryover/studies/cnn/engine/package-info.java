/**
 * Training, twice: the exact reduction that is fast, and the direct simulation it is held against.
 */
package carryover.studies.cnn.engine;
