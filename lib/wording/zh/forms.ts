export const forms = {
  submitting: '正在提交…',
  optional: '选填',
  errorsTitle: '有 {count} 处需要修改',
  errorOf: '{label}：{sentence}',
  restored: '已恢复上次没有提交的内容。',
  discardRestored: '不用这些内容',
  characters: '已写 {count} / {maximum} 字',
  choose: '请选择',
  confirmTitle: '请确认',
  showMore: '展开',
  showLess: '收起',
}
