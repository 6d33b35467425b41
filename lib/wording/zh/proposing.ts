export const proposing = {
  open: '写出建议的文字',
  passage: '原文',
  passageHint: '从上面照抄要改的一段。不填的，指所选的整个部分。',
  proposal: '建议改为',
  change: '建议的改动（{part}）',
  adopt: '按此修改',
  undo: '恢复原文',
  placed: '已按此修改草稿，提交以前可以恢复原文。',
}
