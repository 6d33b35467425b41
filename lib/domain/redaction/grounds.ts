/**
 * Why something is taken out before it becomes public: personal data [个人信息保护法 25], the privacy of others [SD 27][XX 15],
 * an identity that is kept [SD 11], business secrets [SD 27][XX 15], state secrets [SD 27][XX 14], what is discussed within the
 * house [XX 16], what would endanger somebody [XX 14].
 */
export const redactionGrounds = [
  'PERSONAL_DATA',
  'PRIVACY',
  'KEPT_IDENTITY',
  'TRADE_SECRET',
  'STATE_SECRET',
  'WORK_SECRET',
  'SAFETY',
] as const
export type RedactionGround = (typeof redactionGrounds)[number]
