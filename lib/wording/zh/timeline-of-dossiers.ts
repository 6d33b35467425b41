/** 卷宗. */
export const timelineOfDossiers = {
  'dossier.ordered': '代表工委安排立卷，第 {version} 版。',
  'dossier.compiled': '卷宗第 {version} 版立卷完成，档号 {archiveNumber}。',
  'dossier.failed': '卷宗第 {version} 版没有立成。',
  'dossier.archived': '代表工委将这件建议归档，卷宗第 {version} 版，档号 {archiveNumber}。',
  'dossier.downloaded': '下载了卷宗第 {version} 版。',
  'dossier.numbering-set': '代表工委将全宗号改为 {fonds}。',
}
