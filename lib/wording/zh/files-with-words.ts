/** Files that go with an opinion or a progress. */
export const filesWithWords = {
  label: '附件',
  hint: '测算、图纸、照片等，最多五个；提交后不能移除。',
  choose: '添加附件',
  drop: '不附“{name}”',
  optional: '选填',
  shown: '附件：',
  wait: '文件还在上传，传完再提交。',
}
