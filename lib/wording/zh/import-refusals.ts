import type { ImportRefusalCode } from '@/lib/domain/import/refusals'

export const importRefusals: Record<ImportRefusalCode, string> = {
  'import-title-missing': '还没有指明哪一列是标题。',
  'import-session-missing': '还没有选定这张表属于哪次会议。',
  'import-session-unknown': '没有这次会议，请先建立届次和会议。',
  'import-undecided': '还有 {count} 个名称对应多个人或单位，请先逐一选定。',
  'import-nothing-to-take': '没有可以导入的行。',
  'import-same-list': '这张表已经导入过，没有再写入任何内容。',
  'import-worked-on': '这次导入的建议中已有 {count} 件开始办理，不能撤销。',
  'export-too-large': 'Word 和 PDF 装不下这么多行（最多 {limit} 行）。请先筛选，或者导出 Excel、CSV。',
}
