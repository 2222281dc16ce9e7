/** What each arm found, seen in the plane of the two tasks. */
package carryover.lab.linear.plane;
