/** What is refused about towns, with the status of the answer. */
export const townRefusalStatuses = {
  'town-name-taken': 409,
  'town-cell-taken': 409,
  'town-retired': 422,
  'towns-full': 409,
} as const
