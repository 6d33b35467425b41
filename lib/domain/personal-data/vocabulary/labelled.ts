/** A number that calls itself one, also where its check sign is wrong. */
export const identityLabelled = /身份证(?:号码|号)?(?:为|是)?[:：\s]{0,3}(?<held>\d[\d ]{12,18}[\dXx])/dgu
export const cardLabelled =
  /(?:银行卡|社保卡|医保卡|卡号|存折)(?:号码|号)?(?:为|是)?[:：\s]{0,3}(?<held>\d[\d -]{10,24}\d)/dgu
/** 138.1234.5678, 138—1234—5678 */
export const brokenMobile = /(?<!\d)(?<held>1[3-9]\d(?:[\s.·—–-]{1,2}\d{4}){2})(?!\d)/dgu
/** 138****5678, 3701**********0012: what is left tells enough to whoever knows the person. */
export const maskedNumber = /(?<!\d)(?<held>\d{3,6}[*＊×Xx·]{3,12}\d{2,4}[Xx]?)(?!\d)/dgu
export const accountLabelled =
  /(?:微信号?|QQ号?|qq号?|抖音号?|支付宝账?号?)(?:码|为|是|同号)?[:：\s]{0,3}(?<held>[A-Za-z0-9][\w.-]{4,30})/dgu
/** 3号楼2单元501 */
export const roomWithoutSign =
  /(?<held>[\p{Script=Han}]{0,8}?\d{1,4}(?:号楼|栋|幢|座)(?:\d{1,2}|[一二三四五六七八九十])单元(?:东户|西户|中户|\d{3,4}(?!\d)))/dgu
/** With an area code, or after a word that says what it is: mostly an office's. */
export const landline =
  /(?<held>(?<![\d-])\(?0\d{2,3}\)?[- ]?[2-8]\d{6,7}(?:[-转]\d{1,5})?(?!\d)|(?<=(?:电话|座机|热线)(?:号码)?[:：\s]{0,3})[2-8]\d{6,7}(?!\d))/dgu
