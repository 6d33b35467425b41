/** What parts the towns of one cell. */
export const betweenTowns = /[、，,；;/\s]+/u
/** Said where no town is meant. */
export const wholeDistrict = /^(?:全区|全区性|全县|全县性|全市|全市性|无|[-—/]+)$/u
