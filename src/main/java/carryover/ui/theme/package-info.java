/** Light, dark and high contrast, text scale, projector mode; the same for controls and charts. */
package carryover.ui.theme;
