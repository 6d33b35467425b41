/** The letter is the congress's own; the meaning behind it is fixed. */
export const answerMeanings = ['SOLVED', 'IN_PROGRESS', 'PLANNED', 'DEFERRED', 'REFERENCE'] as const
export type AnswerMeaning = (typeof answerMeanings)[number]

/** What is being solved or planned is answered a second time when done [SD 18]. */
export const isPromise = (meaning: AnswerMeaning): boolean => meaning === 'IN_PROGRESS' || meaning === 'PLANNED'
