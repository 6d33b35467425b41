export const getSuggestion = 1
