/** How far apart the tasks are, against what transfer gains. */
package carryover.lab.linear.distances;
