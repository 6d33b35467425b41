export const separators = /[、，,;；|\n\r\t]+|\s{2,}|(?<=[局委办厅部院处府室会司心队站所道镇乡])\s+|\//
/** Only behind the end of a unit's name does 和 part two units; 文化和旅游局 stays whole. */
export const joiners =
  /(?<=(?:局|委|委员会|办|办公室|厅|部|法院|检察院|处|政府|公司|中心|大队|支队|站|所|街道|街道办事处|镇|乡|总工会|团委|妇联|联合会|集团|银行|指挥部))(?:和|与|及|以及|会同|并)(?=[\p{Script=Han}]{2})/u
export const andOthers = /等\s*(\d*\s*[家个]?\s*(?:有关|相关)?(?:部门|单位|镇街|街镇|街道|镇|局委|局))?$/
export const collective = /^(?:各|有关|相关|全[区县市])/
export const unitEnd =
  /(局|委|委员会|办|办公室|厅|部|院|处|政府|公司|中心|队|站|所|街道|街道办事处|办事处|镇|乡|总工会|团委|妇联|联合会|集团|银行|指挥部|联社|管委会|电视台|学校|医院)$/
export const partMarks = /(主办|承办|牵头|独办|分办|协办|会办|配合)(?:单位|部门)?\s*[:：]/g
export const partNotes = /[（(](主办|承办|牵头|独办|分办|协办|会办|配合)[^（()）]*[)）]/
/** A part is no unit. */
export const onlyPart = /^(主办|承办|牵头|独办|分办|协办|会办|配合|主会办)$/
/** 某局2022年承办建议情况表 is a unit's own list. */
export const ownerInTitle =
  /^([\p{Script=Han}]{2,20}?(?:局|委|委员会|法院|检察院|街道|街道办事处|镇|办公室|公司|中心))(?:\d{4}年|承办|办理|主办)/u
export const leadNote = '主办'
export const assistNote = '协办'
export const assisting = /协办|会办|配合/
export const separately = /分办/
/** In front of the name: the level or the place, which the office of that place leaves out. */
export const levelBefore =
  /^(?:[\p{Script=Han}]{2,8}?(?:自治县|自治州|省|市|区|县|州|旗))+(?=[\p{Script=Han}]{2,})|^(?:[省区县州旗]|市(?!场|容|监局|监$|政(?!府|协|务|法|研)))(?=[\p{Script=Han}]{2,})/u
/** Bodies that are nothing without the name of their place. */
export const placeBound = /^(人民政府|政府|管委会|管理委员会|居委会|居民委员会|村委会|办事处)$/
/** 济南市公安局济阳区分局 is the 济阳区公安局. */
export const branchOffice =
  /^(?:[\p{Script=Han}]{2,8}?[省市])?([\p{Script=Han}]{2,8}局)([\p{Script=Han}]{2,4}[区县市]?)分局$/u
export const fillers = /人民政府(?=办公室)|办事处$|委员会$|和|与|及|以及|的/g
export const shortEnds: readonly (readonly [RegExp, string])[] = [
  [/人民政府$/, '政府'],
  [/街道办事处$/, '街道'],
  [/委员会$/, '委'],
  [/办公室$/, '办'],
  [/人民法院$/, '法院'],
  [/人民检察院$/, '检察院'],
]
/** Common names that are no abbreviation letter by letter. */
export const sameOffice: readonly (readonly string[])[] = [
  ['城管局', '城市管理局', '综合行政执法局', '城市管理和综合行政执法局', '城市管理执法局'],
  ['环保局', '生态环境局', '生态环境分局', '环境保护局'],
  ['国土局', '自然资源局', '自然资源和规划局', '自规局', '规划局', '国土资源局'],
  ['卫计局', '卫生健康局', '卫健局', '卫生局', '卫健委', '卫生健康委员会'],
  ['发改局', '发改委', '发展和改革局', '发展和改革委员会', '发展改革委'],
  ['公安局', '公安分局'],
  ['市场监管局', '市监局', '市场监督管理局', '工商局', '食药监局'],
  ['审批局', '行政审批服务局', '政务服务局'],
  ['水利局', '水务局', '城乡水务局'],
  ['农业局', '农业农村局', '农委'],
  ['老干部局', '委老干部局'],
  ['残联', '残疾人联合会'],
  ['妇联', '妇女联合会'],
  ['团委', '共青团委员会', '共青团委'],
  ['政府办', '政府办公室', '府办'],
  ['供电公司', '电力公司', '国网供电公司', '供电局'],
]
export const unitKindsByName: readonly (readonly [
  RegExp,
  'TOWN' | 'COURT' | 'PROCURATORATE' | 'SUPERVISORY_COMMISSION' | 'PARTY_OR_MASS' | 'ENTERPRISE',
])[] = [
  [/法院$/, 'COURT'],
  [/检察院$/, 'PROCURATORATE'],
  [/监察委(员会)?$|监委$/, 'SUPERVISORY_COMMISSION'],
  [/(街道|街道办事处|镇|乡|镇政府|乡政府|镇人民政府|乡人民政府)$/, 'TOWN'],
  [/(公司|集团|银行|联社|邮政|支行)$/, 'ENTERPRISE'],
  [/(宣传部|组织部|统战部|政法委|委编办|编办|总工会|团委|妇联|残联|联合会|工商联|科协|党校)$/, 'PARTY_OR_MASS'],
]
