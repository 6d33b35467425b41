export const chineseDay = /^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})[日号]?(前|之前|以前|前后)?(\d{1,2}[:时].*)?$/
export const chineseMonth = /^(\d{4})年(\d{1,2})月(底|初|中旬|上旬|下旬|份)?$/
export const chineseYear = /^(\d{4})年?(度)?$/
export const dayOfYear = /^(\d{1,2})月(\d{1,2})[日号]?$/
export const monthMarks = /[年月]/
export const otherZero = /[零○Ｏ]/g
