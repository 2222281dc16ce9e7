/** The bar at the top: presets, undo, seeds, run, follow mode, look. */
package carryover.lab.toolbar;
