/** The learning curves of the arms over the steps. */
package carryover.lab.curves;
