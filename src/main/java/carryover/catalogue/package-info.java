/** Which studies there are. */
package carryover.catalogue;
