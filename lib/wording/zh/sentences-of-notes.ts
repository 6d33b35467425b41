/** Of notes and progress, in the timeline. */
export const sentencesOfNotes = {
  'note.unit-written': '{name}写了本单位备注{calling}。',
  'note.handlers-written': '{name}写了主办协办单位备注{calling}。',
  'note.committee-written': '{name}写了代表工委备注{calling}。',
  'note.corrected': '改正了一条备注。',
  'note.struck': '划去了一条备注。',
  'progress.posted': '{unit}通报办理进展：{reason}',
}
