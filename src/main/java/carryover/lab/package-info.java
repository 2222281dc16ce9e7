/**
 * What is on screen. The classes here are the small state all screens share; each screen has a
 * folder of its own and knows no other.
 */
package carryover.lab;
