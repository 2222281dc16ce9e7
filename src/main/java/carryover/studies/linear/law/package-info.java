/** End points drawn exactly in law, at a cost that grows with neither samples nor inputs. */
package carryover.studies.linear.law;
