/** The pinned runs beside the current one: a short list, and a table. */
package carryover.lab.compare;
