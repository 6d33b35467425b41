/** Why what is public, or who is named, stays as it is. */
export const opennessRefusalStatuses = {
  'publicity-basis-missing': 422,
  'publicity-ground-unfit': 422,
  'publicity-unchanged': 409,
  'secrecy-unchanged': 409,
  'secrecy-ground-missing': 422,
  'redaction-text-changed': 409,
  'file-not-publishable': 422,
  'file-publication-basis-missing': 422,
  'replacement-unfit': 422,
  'public-name-ending': 422,
  'public-name-telling': 422,
  'file-tells-of-signer': 422,
  'file-tells-of-somebody': 422,
} as const satisfies Record<string, 409 | 422>

export type OpennessRefusalCode = keyof typeof opennessRefusalStatuses
