/**
 * Charts as pairs: an immutable model (numbers) and a view (interaction). The drawing in between is
 * plain Java2D, so the same code draws on screen and into a picture file, without JavaFX.
 */
package carryover.ui.chart;
