/** Cards of facts, each of which opens its explanation. */
package carryover.ui.card;
