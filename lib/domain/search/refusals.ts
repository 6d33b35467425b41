export const searchRefusalStatuses = {
  'search-asks-nothing': 422,
  'saved-searches-full': 409,
  'saved-search-name-taken': 409,
} as const
