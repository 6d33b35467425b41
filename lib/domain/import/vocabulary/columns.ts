/** The fields of a list, in the order in which we write it out. */
export const fields = [
  'number',
  'title',
  'body',
  'session',
  'lead',
  'coSigners',
  'delegation',
  'category',
  'towns',
  'leadUnit',
  'assistUnit',
  'submittedOn',
  'assignedOn',
  'dueOn',
  'repliedOn',
  'answerClass',
  'documentNumber',
  'publicity',
  'attitude',
  'result',
  'part',
  'remark',
] as const
export type Field = (typeof fields)[number]

const words = (list: string): readonly string[] => list.split(' ')

/** What a header may say. The first word of each is the one that we write ourselves. */
export const headerWords: Record<Field, readonly string[]> = {
  number: words(
    '编号 建议编号 建议号 建议案号 案号 议案号 件号 代表建议编号 代表建议号 建议件号 提案号 议案编号 登记号 登记编号',
  ),
  title: words(
    '标题 建议标题 案由 事由 建议名称 题目 建议题目 建议案由 名称 案名 议题 代表建议标题 代表建议名称 建议事由 议案名称 议案标题 提案标题 建议案名称 代表建议题目 代表建议案由 代表建议',
  ),
  body: words('建议内容 内容 正文 具体内容 主要内容 内容摘要 建议正文 建议主要内容 主要建议'),
  session: words('届次 会议 所属会议 会议届次 届次会议 所属届次 会次 会议名称'),
  lead: words(
    '领衔代表 提出代表 代表 提出人 提建议人 代表姓名 姓名 建议人 领衔人 提议人 提案人 提出者 第一提出人 提建议代表 建议代表 领衔代表姓名 人大代表 提交人 提出代表姓名 第一领衔人 建议提出人',
  ),
  coSigners: words('联名代表 附议代表 附议 附议人 联名 联名人 附议代表姓名 联署代表 联名附议代表 其他代表 共同提出人'),
  delegation: words('代表团 所在代表团 所属代表团 团组 所在团 代表小组 选区 代表单位 代表所在单位'),
  category: words('分类 建议分类 建议类别 内容分类 专业分类 所属类别 建议类型 领域 类型 系统 大类'),
  towns: words('涉及镇街 涉及街镇 涉及乡镇 涉及镇 涉及街道 涉及区域 涉及镇（街道） 涉及镇(街道) 涉及乡镇街道'),
  leadUnit: words(
    '主办单位 主办 承办单位 承办 牵头单位 牵头 独办 分办 独办单位 分办单位 主办部门 承办部门 牵头部门 办理单位 责任单位 答复单位 牵头办理单位 主办承办单位 承办主办单位 主要承办单位 责任部门 办理部门 拟办单位 主承办单位',
  ),
  assistUnit: words('协办单位 协办 会办单位 会办 协办部门 会办部门 配合单位 协同单位 协助单位 会同单位 配合部门'),
  submittedOn: words('提出日期 提交日期 提交时间 提出时间 收到日期 收件日期 登记日期 登记时间 收到时间'),
  assignedOn: words('交办日期 交办时间 转办日期 转办时间 交办'),
  dueOn: words(
    '办结时限 办理期限 答复期限 答复时限 办理时限 办结期限 办复期限 办复时限 应答复日期 限办日期 截止日期 要求办结时间',
  ),
  repliedOn: words(
    '答复日期 答复时间 办复日期 办复时间 复文日期 复函日期 办结日期 办结时间 回复日期 回复时间 书面答复时间',
  ),
  answerClass: words(
    '答复类别 办理类别 答复类型 办复类别 答复分类 类别 办理结果类别 办理情况类别 答复等次 复文类别 办理类型 解决程度 办复类型',
  ),
  documentNumber: words(
    '文号 答复文号 复文编号 发文字号 答复函文号 复函文号 发文号 答复编号 办复文号 复文文号 答复字号',
  ),
  publicity: words('公开属性 公开 是否公开 公开情况 公开方式 公开类型 是否同意公开 公开选项 可否公开 公开性质'),
  attitude: words('办理态度 态度 对办理态度 态度评价 办理态度评价 对办理态度的评价'),
  result: words(
    '办理结果 结果 满意度 评价 代表评价 满意情况 测评结果 满意程度 代表意见 结果评价 办理结果评价 对办理结果 对办理结果的评价 代表满意度 反馈意见 征询意见',
  ),
  part: words('主会办 办理方式 承办方式 办理形式 主协办 主办会办 办理性质 承办类型'),
  remark: words('备注 说明 附注 注'),
}

/** A plain count of rows; it is the number only where the list has no other. */
export const sequenceWords: readonly string[] = words('序号 序 顺序号 项次 NO')
/** Personal data that no list has to bring along. */
export const personalWords: readonly string[] = words(
  '电话 联系电话 手机 手机号 手机号码 联系方式 身份证号 身份证 通讯地址 联系地址 代表电话 联系人电话 住址',
)
/** Headers that more than one field answers to: the cells below decide. */
export const ambiguousWords: readonly string[] = words('单位 类别 类型 办理结果 结果 内容 代表 分类 日期 时间')
/** A header may be longer than the word that it ends with. */
export const longestLooseHeader = 12
