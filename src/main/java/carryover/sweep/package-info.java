/** Maps over two parameters: grid, order of work, results, storage and resume. */
package carryover.sweep;
