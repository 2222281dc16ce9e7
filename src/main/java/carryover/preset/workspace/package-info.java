/** The state of the window as files: what is kept, in which form, where, and how it survives. */
package carryover.preset.workspace;
