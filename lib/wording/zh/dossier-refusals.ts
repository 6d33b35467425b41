export const dossierRefusals = {
  'dossier-not-handed-in': '还没有提交的建议不立卷。',
  'dossier-under-way': '正在立卷，请稍候。',
  'dossier-up-to-date': '第 {version} 版以后没有新的情况，不必重新立卷。',
  'dossier-incomplete': '还缺 {count} 项材料。请补齐，或者写明情况说明后立卷。',
  'dossier-not-whole': '归档要有材料齐全、没有新情况的卷宗，请先立卷。',
  'dossier-too-large': '卷宗超过 2 GB，请先移除过大的附件。',
  'dossier-damaged': '卷宗与立卷时的校验码不符，没有提供下载。请联系系统管理员。',
}
