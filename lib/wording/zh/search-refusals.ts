export const searchRefusals = {
  'search-asks-nothing': '请先写查找内容或者选一个条件，再保存。',
  'saved-searches-full': '最多保存 {limit} 个查找，请先删除不用的。',
  'saved-search-name-taken': '您已有同名的查找，请换一个名称。',
}
