import { timelineOfDossiers } from './timeline-of-dossiers'

/** How a reply gets signed and reaches its addressees, and how all of it is filed. */
export const timelineOfLetters = {
  ...timelineOfDossiers,
  'reply.section-passed': '{unit}科室审核同意，送单位负责人签发。',
  'reply.head-passed': '{unit}负责人{signer}签发，送政府办公室审核。',
  'reply.government-passed': '政府办公室审核同意{unit}的答复。',
  'reply.government-returned': '政府办公室退回{unit}的答复稿：{reason}',
  'letter-setting.changed': '单位负责人修改了发文设置。',
  'reply.finding-stands': '{unit}对答复检查的一条提示作了说明：{reason}',
  'sign-off.changed': '代表工委修改了答复审核设置：{reason}',
  'reply.downloaded': '下载了{unit}致{addressee}代表的答复函。',
  'reply.handed-over': '{unit}的答复函于{handedOverOn}以纸质送达{addressee}代表：{note}。',
  'letter-template.saved': '保存了答复函模板第 {version} 版。',
  'letter-template.switched-off': '停用了答复函模板。',
  'letter-template.switched-on': '重新启用了答复函模板。',
  'reply.held': '{unit}的答复已由{signer}签发，留待集中送达。',
  'reply.release-planned': '{unit}的答复函已经签发，定于{on} {hour}送达代表。',
  'reply.release-taken-back': '{unit}的答复函原定{on} {hour}送达，安排已取消，另行通知。',
  'reply.release-left-out':
    '{unit}的答复没有按原定的{on} {hour}送达：稿件已退回，或者沟通情况有异议，或者重点建议的主要负责人还没有当面沟通。请重新安排。',
}
