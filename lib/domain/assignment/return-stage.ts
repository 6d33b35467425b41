/** 职责不符 职责已划转 应由其他单位牵头 属上级事权 其他: why a unit objects. */
export const returnGrounds = ['NOT_OUR_DUTY', 'DUTY_MOVED', 'OTHER_SHOULD_LEAD', 'HIGHER_LEVEL', 'OTHER'] as const
export type ReturnGround = (typeof returnGrounds)[number]

/** Who decides: 代表工委, 政府办公室 coordinating its own units, the committee with its minutes. */
export const returnStages = ['OFFICE', 'GOVERNMENT_OFFICE', 'COMMITTEE'] as const
export type ReturnStage = (typeof returnStages)[number]

/** Withdrawn: the unit acknowledged after all. Lapsed: nothing was left to decide. */
export type ReturnDecision = 'OVERRULED' | 'REASSIGNED' | 'WITHDRAWN' | 'LAPSED'

/** A suggestion that wanders is looked at from higher up each time, whichever unit objects. */
export function stageOf(ordinal: number, isOfGovernment: boolean): ReturnStage {
  if (ordinal > 2) return 'COMMITTEE'
  return ordinal === 2 && isOfGovernment ? 'GOVERNMENT_OFFICE' : 'OFFICE'
}
