/** One engine for both kinds of networks. */
package carryover.studies.linear.engine;
