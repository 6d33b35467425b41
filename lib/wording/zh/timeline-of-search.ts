export const timelineOfSearch = {
  'search.saved': '保存了查找“{name}”。',
  'search.changed': '修改了保存的查找“{name}”。',
  'search.seen': '查看了保存的查找“{name}”的 {count} 条新内容。',
  'search.discarded': '删除了保存的查找“{name}”。',
  'search.found': '您保存的查找“{name}”有 {count} 条新内容。',
}
