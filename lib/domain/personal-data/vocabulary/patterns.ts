export const mobile = /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/gu
export const identity = /(?<![\d.])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/gu
export const card = /(?<![\d.])[3-6]\d{3}(?:[ -]?\d{4}){2,3}(?:[ -]?\d{1,4})?(?![\d.])/gu
export const plate =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•. ]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警]/gu
export const email = /[A-Za-z0-9][\w.+-]{0,60}@[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{2,20}){1,3}/gu
/** A door: building and room, or house number of a village. */
export const address =
  /[\p{Script=Han}\d]{2,16}?(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:号楼|栋|幢|座|单元)(?:\d{1,3}|[一二三四五六七八九十])?(?:单元)?\d{2,4}(?:室|号|户)|[\p{Script=Han}]{2,12}(?:村|组|路|街|巷)\d{1,4}号(?:院|附\d+号)?\d{1,4}(?:室|户)/gu
