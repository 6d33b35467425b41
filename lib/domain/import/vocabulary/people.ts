export const separators = /[、，,;；/|\n\r\t]+|\s{3,}/
export const joiners = /^(\S{2,4})[和与及](\S{2,4})$/
/** 等13名, 等 10 人, 等代表, 等两名代表, and the bare 等. */
export const andOthers =
  /等\s*([\d一二三四五六七八九十两]*)\s*(余?[名位人个]?\s*(?:人大)?代表(?:联名)?|余?[名位人个])?\s*$/
export const leadMarks = /^(领衔代表|领衔人|领衔|提出人|代表)[:：]\s*/
export const coSignerMarks = /(附议代表|附议人|附议|联名代表|联名人|联名|联署)[:：]\s*/
export const leadNote = /领衔|第一提出/
export const titlesAfterName = /(?<=\S{2})(人大代表|代表|同志)$/
export const listNumber = /^\d{1,2}[.．、)）]\s*/
export const phoneNumber = /(?<!\d)(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?!\d)/g
export const delegationEnd = /(代表团|团)$/
/** What a name does not end with, and the place of work before a name does. */
export const workplaceEnd =
  /(局|委|办|所|站|台|院|校|中学|小学|大学|公司|村|社区|街道|镇|乡|厂|社|中心|银行|医院|集团|协会|支部|居委会|村委会|代表团|小组|团)$/
export const twoCharacterSurnames: readonly string[] = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '令狐',
  '慕容',
  '司徒',
  '端木',
  '长孙',
  '宇文',
  '南宫',
  '独孤',
  '澹台',
  '申屠',
  '呼延',
]
export const name =
  /^[\p{Script=Han}〇]{2,4}$|^[\p{Script=Han}]{1,8}(?:[·•・.．][\p{Script=Han}]{1,10}){1,3}$|^[A-Za-z][A-Za-z .·-]{1,40}$/u
export const delegationFiller = /代表团|代表小组|街道|镇|乡|团$/g
