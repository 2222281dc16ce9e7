/** Reusable pieces of the screen: they know numbers and colours, but no study. */
package carryover.ui;
