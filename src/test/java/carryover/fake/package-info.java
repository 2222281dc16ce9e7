/** Stand-ins that several tests share. */
package carryover.fake;
