/** Of activities, and of what was heard there. */
export const voiceRefusals = {
  'activity-station-missing': '联络站活动要选联络站，其他活动不选。',
  'activity-delegation-missing': '迷你人代会按代表团召开，请选择代表团。',
  'activity-days-crossed': '结束日期不能早于开始日期。',
  'activity-kind-stays': '活动类型登记以后不能改，请取消后重新登记。',
  'activity-not-yet': '活动日期还没有到，不能登记到会情况或者办结。',
  'activity-delegate-twice': '同一名代表只能登记一次。',
  'voice-received-later': '收到日期不能晚于今天。',
  'voice-activity-differs': '所选活动与来源渠道、联络站不一致，请重新选择。',
  'voice-suggestion-gone': '这件建议已经撤回或者不予接收，不能并入。',
  'voice-suggestion-handed-in': '转成的建议已经提交，不能收回这个处理。',
  'voice-not-begun': '这条意见建议已经答复完毕，不能再答复。',
  'voice-told-outside': '告知日期应当在{earliest}至{latest}之间。',
  'voice-nobody-to-tell': '没有留下姓名和联系方式，只能在联络站张贴告知。',
  'voice-no-delegate': '请选择由哪位代表提出建议。',
}
