/**
 * What the screen is about: the experiment with its undo history, results, pinned runs, the lesson.
 */
package carryover.workbench;
