/** A change that follows a contact so soon is looked at; it proves nothing. */
export const daysAfterContact = 3
