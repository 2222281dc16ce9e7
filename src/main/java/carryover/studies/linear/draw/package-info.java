/** What chance decides in a run, drawn exactly in law (docs/model-deep-linear.md §7). */
package carryover.studies.linear.draw;
