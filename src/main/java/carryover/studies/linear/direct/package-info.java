/** Training of real matrices, to the letter: the yardstick. */
package carryover.studies.linear.direct;
