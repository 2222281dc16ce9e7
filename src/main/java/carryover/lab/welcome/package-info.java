/** What a study is about and what to try first, until a person puts it away. */
package carryover.lab.welcome;
