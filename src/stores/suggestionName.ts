/** The name under which the one suggestion lies, for the first screen to find at once. */
export const suggestionName = 'holdspace.suggestion'
