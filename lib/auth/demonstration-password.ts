/** Shown on the sign-in page wherever the data is marked as a demonstration, and worth nothing elsewhere. */
export const demonstrationPassword = 'Jiyang-2022-demo'
