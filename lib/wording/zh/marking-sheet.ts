import type { ClaimKind } from '@/lib/domain/assessment/self'

export const markingSheet = {
  title: '考核评分表',
  open: '打印评分表',
  lead: '习惯在纸上评分的成员可以打印填写，再由本人录入并提交，或者签名后交代表工委由两人各自录入；只有提交的评分计入。',
  about: '{assessment}　被考核单位：{unit}',
  columns: { item: '项目', mark: '评分', words: '评分说明' },
  blanks: { YES_NO: '□ 是　□ 否', MISSING: '缺　　　项', COUNT: '　　　件', POINTS: '　　　分' } satisfies Record<
    ClaimKind,
    string
  >,
  signature: '考核组成员（签名）：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日',
  rule: '交齐以前不与他人交流评分。不自己录入的，签名后交代表工委。本表存档。',
}
