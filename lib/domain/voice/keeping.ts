/** Of a resident who has been told: half a year, in which even an extended reply to a suggestion is due and he may ask again. */
export const daysToKeepResidents = 180
