const numeral = '[\\d〇零一二三四五六七八九十百]+'
export const termAndSession = new RegExp(
  `第?\\s*(${numeral})\\s*届\\s*[^第\\d一二三四五六七八九十]{0,16}第?\\s*(${numeral})\\s*次`,
)
export const termOnly = new RegExp(`第?\\s*(${numeral})\\s*届`)
export const sessionOnly = new RegExp(`第?\\s*(${numeral})\\s*次\\s*(?:人民代表大会)?会议`)
export const shortForm = /(?:^|\D)(\d{1,2})[-－—](\d{1,2})(?:\D|$)/
export const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)\s*年?/
export const interSession = /闭会/
export const committeeMeeting = /常委会|常务委员会/
export const numbered =
  /^(?:建议|代表建议|议案)?\s*(?:第|NO\.?|Nо\.?|№)?\s*([A-Za-z]{0,6}[-\d]+[A-Za-z]?)\s*(?:号|号建议|号代表建议|件)?$/i
export const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100 }
export const digits = '〇一二三四五六七八九'
