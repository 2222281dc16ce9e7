/** What only the study of deep linear networks has on screen. */
package carryover.lab.linear;
