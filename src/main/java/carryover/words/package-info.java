/** What is said to a person, in the language of the program; kept apart from code. */
package carryover.words;
