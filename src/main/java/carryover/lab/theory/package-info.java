/** The theory card: what closed forms say about the setting, beside what was measured. */
package carryover.lab.theory;
