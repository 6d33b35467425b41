/** What those who handle a suggestion together ask, note and tell. */
export const timelineTogether = {
  'opinion.asked': '{lead}请{unit}提协办意见{wish}：{reason}',
  'opinion.settled': '{lead}对{unit}的协办意见：{adopted}。{reason}',
  'opinion.sent-back': '{lead}退回{unit}的协办意见，请重新提出：{reason}',
  'opinion.waived': '{lead}负责人决定不再等待{unit}的协办意见：{reason}',
  'note.unit-written': '{name}写了本单位备注{calling}。',
  'note.handlers-written': '{name}写了主办协办单位备注{calling}。',
  'note.committee-written': '{name}写了代表工委备注{calling}。',
  'note.corrected': '改正了一条备注。',
  'note.struck': '划去了一条备注。',
  'outside.asked': '{unit}向{addressee}征询，请在{untilOn}前答复。',
  'outside.revoked': '{unit}停用了给{addressee}的征询链接。',
  'outside.answered': '{addressee}答复了{unit}的征询。',
  'progress.posted': '{unit}通报办理进展：{reason}',
}
