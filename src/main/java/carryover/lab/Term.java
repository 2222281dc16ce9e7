package carryover.lab;

/**
 * A word that a study uses, in plain words.
 *
 * @param word or symbol
 * @param meaning one or two sentences
 */
public record Term(String word, String meaning) {}
