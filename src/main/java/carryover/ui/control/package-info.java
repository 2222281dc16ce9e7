/** Controls that know numbers and ranges, not what they stand for. */
package carryover.ui.control;
