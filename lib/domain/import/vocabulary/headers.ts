/** How headers are dressed up, and what tells that they are something else after all. */
export const headerDecoration = /[*＊★:：.。"“”'‘’_\-—]/g
export const neverAField =
  /(意见|联系人|电话|领导|情况|进度|进展|签字|签章|签名|盖章|数|数量|负责人|科室|经办人|评语|原因|措施|要求)$/
export const looseTail = /^(名称|姓名|全称|名单|及职务|及单位|简称|一览)$/
export const groupStem = /(情况|单位|信息|结果|意见|部分)$/
export const namesItsGroup = /^(姓名|名称|名单|全称)$/
export const leadsByName = /领衔|第一/
export const handlesByName = /主办|牵头|独办|分办/
export const aboutLooks = /^关于|(建议|议案|意见|批评)[）)]?$/
