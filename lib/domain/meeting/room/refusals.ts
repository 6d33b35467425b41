/** Why something may not be written down in the room. */
export const roomRefusalStatuses = {
  'meeting-not-today': 422,
  'not-reached-changed': 409,
  'promise-too-late': 422,
} as const
export type RoomRefusalCode = keyof typeof roomRefusalStatuses
