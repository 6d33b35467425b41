/** Why a plan of assignments cannot be sent out or held. */
export const planningRefusals = {
  'desk-row-changed': '第 {number} 号《{title}》的承办单位刚被改动，本次全部没有办理。请刷新核对后再办。',
  'desk-row-not-open': '第 {number} 号《{title}》的状态已经变化，本次全部没有办理。请刷新核对后再办。',
  'desk-row-incomplete': '第 {number} 号《{title}》的承办单位没有选完整，本次全部没有办理。',
  'desk-group-torn': '第 {number} 号《{title}》与所选建议并案办理，须一并办理。本次全部没有办理。',
  'desk-group-differs': '第 {number} 号《{title}》与并案的其他建议选的单位不同，请先选成一样。本次全部没有办理。',
  'meeting-outside': '交办会日期应当在{earliest}至{latest}之间。',
  'answer-day-outside': '提出意见的截止日应当在{earliest}至{latest}之间。',
  'opinion-not-asked': '这件建议已经交办或者重新征求意见，不再收这份意见。',
  'opinion-too-late': '提出意见的期限已于{lastDay}届满。',
  'opinion-without-proposal': '不同意的，请说明理由并建议由哪个单位承办。',
  'opinion-proposes-itself': '建议的承办单位不能是本单位。',
}
