/** 履职档案. */
export const timelineOfPerformance = {
  'performance.entered': '{name}代表自行填报：{entryKind}（{doneOn}）。',
  'performance.taken-back': '{name}代表撤回自行填报：{entryKind}（{doneOn}）。',
  'performance.confirmed': '代表工委确认自行填报：{entryKind}（{doneOn}）。',
  'performance.not-confirmed': '代表工委没有确认自行填报：{entryKind}（{doneOn}）。理由：{reason}',
  'attendance.objected': '{name}代表对考勤提出异议，认为应为{claimed}：{reason}',
  'attendance.corrected': '代表工委更正考勤为{claimed}：{answer}',
  'attendance.kept': '代表工委维持考勤记录：{answer}',
  'performance.announced': '{year}年履职信息准备向社会公开，请代表在{lookUntil}前核对。',
  'performance.published': '{year}年履职信息自{publishOn}起向社会公开，共 {count} 位代表。',
  'performance.withdrawn': '撤下{year}年履职信息：{reason}',
}
