/** What happens inside one arm while it trains. */
package carryover.lab.linear.training;
