/** GB/T 9704: A4, the field of text 156 by 225 mm, 22 lines of 28 signs; body no. 3, title no. 2, page number no. 4. Points. */
const millimetre = 72 / 25.4

export const page = {
  width: 210 * millimetre,
  height: 297 * millimetre,
  top: 37 * millimetre,
  left: 28 * millimetre,
  right: 26 * millimetre,
  bottom: 35 * millimetre,
} as const

export const field = { width: page.width - page.left - page.right, height: 225 * millimetre } as const
export const sizes = { body: 16, title: 22, head: 30, small: 14, code: 9 } as const
export const lineHeight = 28
/** so that 28 signs of sixteen points fill a line */
export const signWidth = field.width / 28
export const qrSide = 24 * millimetre
/** the seal of a unit is 42 mm wide at most and stands over unit and day */
export const sealLines = 3
export const sealSide = 42 * millimetre
