export type Secrecy = {
  /** the lead delegate asks for it */
  readonly wished: boolean
  /** by the office; null follows the wish */
  readonly decided: boolean | null
}

export const secrecyGrounds = ['ASKED', 'REPRISAL'] as const
/** 代表要求保密；可能遭受打击报复 [SD 11]. */
export type SecrecyGround = (typeof secrecyGrounds)[number]

export const secrecyEvents = ['secrecy.asked', 'secrecy.taken-back', 'secrecy.decided', 'secrecy.lifted'] as const
