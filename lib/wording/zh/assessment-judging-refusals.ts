import type { JudgingRefusalCode } from '@/lib/domain/assessment/judging-refusals'

export const judgingRefusals: Record<JudgingRefusalCode, string> = {
  'mark-outside': '“{item}”的分值超出范围：是否项填 0 或 1，件数填整数，分数不超过满分。',
  'marks-handed-in': '评分已经提交，不能再改。同组还没有交齐的，可以先收回。',
  'marks-incomplete': '还有 {count} 项没有评分，例如“{item}”。请评完再提交。',
  'marks-not-handed-in': '这个单位的评分还没有提交。',
  'marks-all-in': '同组已经交齐，评分已公开，不能再收回。',
  'marks-still-blind': '考核组对这个单位的评分还没有交齐，现在不能说明或者议定。',
  'mark-not-apart': '这一项您的评分与同组相差不大，不需要说明。',
  'group-meeting-missing': '请先登记第 {groupNo} 组的会议，再议定项目。',
  'group-meeting-day-outside': '会议日期不能晚于今天。',
  'group-meeting-strangers': '到会人员中有不是本组成员的，请核对。',
  'group-meeting-closed': '第 {groupNo} 组的会议记录已经定稿，不能再改。确需更改的，请代表工委重新打开。',
  'group-meeting-not-closed': '第 {groupNo} 组的会议记录还没有定稿。',
  'group-meeting-blind': '还有 {count} 个单位的评分没有交齐，例如{unit}，会议记录不能定稿。',
  'group-meeting-unexplained': '{unit}“{item}”有评分相差较大，既没有说明也没有议定，会议记录不能定稿。',
  'settlement-missing': '“{item}”没有议定，不用收回。',
}
