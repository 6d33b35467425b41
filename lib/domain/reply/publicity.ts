export const publicities = ['FULL', 'SUMMARY', 'NONE'] as const
export type Publicity = (typeof publicities)[number]
