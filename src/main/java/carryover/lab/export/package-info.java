/** Taking away what is on screen: figures, numbers, a report; and checking an exported figure. */
package carryover.lab.export;
