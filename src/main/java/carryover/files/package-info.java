/** Files whatever is in them: replaced as a whole, read within bounds, problems in one sentence. */
package carryover.files;
