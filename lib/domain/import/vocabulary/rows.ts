/** Lines of a list that are no suggestion. */
export const totalLine = /^(合\s*计|小\s*计|总\s*计|共\s*计|本页合计|累\s*计)([:：（(\d].*)?$/
export const noteLine =
  /^(注|备注|说明|附注|填表人|填报人|制表人?|审核人?|负责人|单位负责人|填报单位|填报日期|联系人|附件|第\s*\d+\s*页)\s*[:：]?/
export const sectionLine =
  /^([一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)]|第[一二三四五六七八九十]+[类部章])/
export const sectionCount = /[（(]\s*共?\s*\d+\s*件\s*[)）]$/
