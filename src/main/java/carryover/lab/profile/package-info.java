/** Measured values along one parameter, beside what closed forms expect. */
package carryover.lab.profile;
