/** The panel with a row for every parameter. */
package carryover.lab.setting;
