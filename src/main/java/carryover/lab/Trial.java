package carryover.lab;

import carryover.study.Parameter;

/**
 * Something worth trying first: a parameter to move from where the study begins.
 *
 * @param text what to do and what comes of it
 * @param to where the parameter is moved to
 */
public record Trial(String text, Parameter parameter, double to) {}
