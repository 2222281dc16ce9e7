/** The one door through which other threads reach the JavaFX thread. */
package carryover.ui.feed;
