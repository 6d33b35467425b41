/** 办前 办中 办后: the three meetings with the delegate. */
export const contactStages = ['BEFORE', 'DURING', 'AFTER'] as const
export type ContactStage = (typeof contactStages)[number]

export const contactWays = ['VISIT', 'MEETING', 'ON_SITE', 'PHONE', 'VIDEO', 'WRITTEN', 'REPLY_MEETING'] as const
export type ContactWay = (typeof contactWays)[number]

const fromAfar: readonly ContactWay[] = ['PHONE', 'VIDEO', 'WRITTEN']

/** Those who met, met somewhere. */
export const tookPlaceSomewhere = (way: ContactWay): boolean => !fromAfar.includes(way)
