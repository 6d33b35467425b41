import type { CommitmentRefusalCode } from '@/lib/domain/commitment/refusals'

export const commitmentRefusals: Record<CommitmentRefusalCode, string> = {
  'promise-open': '答复中有尚未落实的承诺，应当转入跟踪办理。',
  'commitment-in-past': '承诺完成日期不能早于今天。',
  'unit-not-assigned': '该单位没有承办这件建议。',
  'commitment-closed': '这项承诺已经了结，或者建议已经办结，不能再改。',
  'claim-standing': '已经作了第二次答复，正等待代表核实。',
  'claim-verified': '代表已经核实，正等待代表工委确认。',
  'after-picture-missing': '请先上传落实后的照片或者材料（上次答复以后新拍的），或者说明没有的原因。',
  'claim-not-there': '承办单位还没有就这项承诺作第二次答复。',
  'claim-unverified': '代表还没有核实，不能销号或者了结。可以先退回。',
  'expected-day-past': '《{title}》原定{dueOn}完成的承诺：预计完成日期不能早于今天。',
  'expected-day-missing': '《{title}》的承诺原定{dueOn}完成，已经过期，请填写预计完成日期和原因。',
  'slip-reason-missing': '《{title}》的承诺预计日期晚于原定的{dueOn}，请说明推迟原因。',
  'told-since':
    '《{title}》原定{dueOn}完成的承诺，在您下载表格以后又有人更新过。请重新下载表格，补上您的内容后再上传。',
  'promise-sheet-headers': '表格缺少这些列：{missing}。请使用从本页下载的表格，不要改列名或者删列。',
  'promise-sheet-empty': '表格里没有承诺。请使用从本页下载的表格。',
  'promise-sheet-too-long': '一次最多更新 {limit} 项。请分成几张表上传。',
  'second-mark-missing': '请选择对结果的评价。',
  'office-words-missing': '请写明怎样核实的（至少 5 个字）。',
  'second-person-needed': '代表已离任，承诺由您核实的，须由另一位工作人员确认。',
  'nothing-to-track': '没有可以跟踪的承诺，请至少写一项。',
  'promises-not-struck-off': '还有 {count} 项承诺没有销号或者了结，不能办结。',
}
